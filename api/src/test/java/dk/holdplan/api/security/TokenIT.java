package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.TestPropertySource;

/** With an OpenID provider: its tokens are known beside the API keys. */
@ServiceTest
@TestPropertySource(properties = "holdplan.data-dir=target/it-postgres-tokens")
class TokenIT {

    private final int port;

    TokenIT(@LocalServerPort int port) {
        this.port = port;
    }

    /** Stands for the provider: a token says its role. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Provider {

        @Bean
        JwtDecoder decoder() {
            return token -> {
                if (!token.startsWith("valid-")) {
                    throw new BadJwtException("No token of ours");
                }
                return Jwt.withTokenValue(token).header("alg", "none").subject("ida")
                        .claim("roles", List.of(token.substring("valid-".length()))).build();
            };
        }
    }

    @Test
    void letsInWhoShowsAToken() {
        assertThat(new Client(port, "valid-manager").get("/api/v1/plans").status()).isEqualTo(200);
        assertThat(new Client(port, "valid-manager").get("/api/v1/keys").status()).isEqualTo(403);
        assertThat(new Client(port, "valid-nothing").get("/api/v1/plans").status()).isEqualTo(403);
        assertThat(new Client(port).get("/api/v1/keys").status()).isEqualTo(200);
    }

    @Test
    void refusesTokensThatAreNotValid() {
        Client.Answer answer = new Client(port, "expired").get("/api/v1/plans");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("/code")).isEqualTo("UNAUTHENTICATED");
        assertThat(new Client(port, "hp_unknown").get("/api/v1/plans").status()).isEqualTo(401);
    }
}
