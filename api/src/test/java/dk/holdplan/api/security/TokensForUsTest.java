package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.jwt.Jwt;

class TokensForUsTest {

    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

    @ParameterizedTest
    @ValueSource(strings = {"issuer-uri", "jwk-set-uri", "public-key-location"})
    void doesNotStartWhereTokensOfEveryProgramWouldBeTaken(String setting) {
        MockEnvironment settings = new MockEnvironment().withProperty(JWT + setting, "https://login.example.dk");

        assertThatIllegalArgumentException().isThrownBy(() -> new TokensForUs(settings))
                .withMessageContaining(JWT + "audiences");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokensForUs(settings.withProperty(JWT + "audiences", " ")));
        assertThatCode(() -> new TokensForUs(settings.withProperty(JWT + "audiences", "holdplan")))
                .doesNotThrowAnyException();
    }

    @Test
    void startsWithoutTokens() {
        assertThatCode(() -> new TokensForUs(new MockEnvironment())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"JWT,true", "at+jwt,true", "application/at+jwt,true", "logout+jwt,false", "dpop+jwt,false"})
    void knowsAccessTokensByTheirHeader(String type, boolean taken) {
        Jwt token = Jwt.withTokenValue("t").header("typ", type).subject("somebody")
                .expiresAt(Instant.parse("2999-01-01T00:00:00Z")).build();

        assertThat(new TokensForUs(new MockEnvironment()).validate(token).hasErrors()).isEqualTo(!taken);
    }
}
