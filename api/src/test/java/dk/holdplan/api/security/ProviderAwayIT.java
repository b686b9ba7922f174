package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.OwnServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** With an OpenID provider that does not answer, also at the start. */
@OwnServiceTest
@TestPropertySource(properties = {
        "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ProviderAwayIT.NOWHERE,
        "spring.security.oauth2.resourceserver.jwt.audiences=" + OpenIdProvider.CLIENT,
        "spring.security.oauth2.client.registration.town.client-id=" + OpenIdProvider.CLIENT,
        "spring.security.oauth2.client.registration.town.client-secret=" + OpenIdProvider.SECRET,
        "spring.security.oauth2.client.provider.town.issuer-uri=" + ProviderAwayIT.NOWHERE})
class ProviderAwayIT {

    /** Where nothing listens. */
    static final String NOWHERE = "http://127.0.0.1:9";

    private final int port;

    ProviderAwayIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void saysSoToWhoSignsIn() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/api/v1/sign-in").body()).contains("\"name\":\"town\"");

        assertThat(browser.go("/oauth2/authorization/town").uri()).hasFragment("refused=unavailable");
    }

    @Test
    void saysSoToWhoShowsATokenAndKnowsKeysAllTheSame() {
        Client.Answer answer = new Client(port, "ey.token").get("/api/v1/plans");

        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.at("/code")).isEqualTo("UNAVAILABLE");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(new Client(port).get("/api/v1/plans").status()).isEqualTo(200);
    }
}
