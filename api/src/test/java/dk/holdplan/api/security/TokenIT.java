package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.api.Raw;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With an OpenID provider: its tokens are known beside the API keys. */
@OwnServiceTest
class TokenIT {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";
    private static final OpenIdProvider PROVIDER = OpenIdProvider.start();
    private static final String PLANS = "/api/v1/plans";

    private final int port;

    TokenIT(@LocalServerPort int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add(ISSUER, PROVIDER::issuer);
        settings.add(AUDIENCES, () -> OpenIdProvider.API);
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.close();
    }

    @Test
    void letsInWhoShowsAToken() {
        assertThat(withRole("manager").get(PLANS).status()).isEqualTo(200);
        assertThat(withRole("manager").get("/api/v1/keys").status()).isEqualTo(403);
        assertThat(withRole("nothing").get(PLANS).status()).isEqualTo(403);
        assertThat(new Client(port).get("/api/v1/keys").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer", "BEARER"})
    void knowsTheSchemeOfATokenInCapitalsOrNot(String scheme) {
        String token = PROVIDER.token(Map.of("roles", List.of("manager")));

        assertThat(Raw.status(Raw.get(port, PLANS, "", "Authorization: " + scheme + " " + token))).isEqualTo(200);
        for (String unreadable : List.of(scheme + " " + token + " " + token, scheme, scheme + " \u00e6",
                "Basic " + token)) {
            String answer = Raw.get(port, PLANS, "", "Authorization: " + unreadable);
            assertThat(Raw.status(answer)).as(unreadable).isIn(400, 401);
            assertThat(answer).contains("\"code\":\"");
        }
    }

    @Test
    void refusesTokensThatAreNotValid() {
        try (OpenIdProvider stranger = OpenIdProvider.start()) {
            Map<String, Object> claims = Map.of("roles", List.of("planner"));
            Map<String, Object> pretended = Map.of("roles", List.of("planner"), "iss", PROVIDER.issuer());
            Map<String, Object> expired = Map.of("roles", List.of("planner"), "exp", OpenIdProvider.in(-5));
            for (String token : List.of("nonsense", stranger.token(claims), stranger.token(pretended),
                    PROVIDER.token(Map.of("roles", List.of("planner"), "iss", "http://elsewhere")),
                    PROVIDER.token(expired))) {
                Client.Answer answer = new Client(port, token).get(PLANS);

                assertThat(answer.status()).as(answer.body()).isEqualTo(401);
                assertThat(answer.at("/code")).isEqualTo("UNAUTHENTICATED");
            }
        }
        assertThat(new Client(port, "hp_unknown").get(PLANS).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"aud,some-other-app", "aud,absent", "exp,absent", "sub,absent", "nonce,n-0S6_WzA2Mj",
            "at_hash,77QmUPtjPfzWtF2AnpK9RQ",
            "typ,ID", "typ,Refresh"})
    void refusesTokensForOtherPrograms(String claim, String value) {
        Client.Answer answer = new Client(port, PROVIDER.token(Map.of("roles", List.of("planner"), claim, value)))
                .get(PLANS);

        assertThat(answer.status()).as(answer.body()).isEqualTo(401);
    }

    @Test
    void takesTokensThatSayThatTheyAreForAccess() {
        Map<String, Object> claims = Map.of("roles", List.of("planner"), "typ", "Bearer", "nonce", "n-0S6_WzA2Mj",
                "aud",
                List.of("account", OpenIdProvider.API));

        assertThat(new Client(port, PROVIDER.token(claims)).get(PLANS).status()).isEqualTo(200);
    }

    private Client withRole(String role) {
        return new Client(port, PROVIDER.token(Map.of("roles", List.of(role))));
    }
}
