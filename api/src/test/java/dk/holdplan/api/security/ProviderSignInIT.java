package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Json;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * People who sign in at an OpenID provider, all the way over HTTP. More than 250 lines, since another class would need a
 * provider and a service of its own.
 */
@OwnServiceTest
@TestPropertySource(properties = {
        "spring.security.oauth2.client.registration.town.client-id=" + OpenIdProvider.CLIENT,
        "spring.security.oauth2.client.registration.town.client-secret=" + OpenIdProvider.SECRET,
        "spring.security.oauth2.client.registration.town.client-name=the town"})
class ProviderSignInIT {

    private static final OpenIdProvider PROVIDER = OpenIdProvider.start();
    private static final String SIGN_IN = "/oauth2/authorization/town";
    private static final String ME = "/api/v1/me";
    private static final String PASSWORD = "correct horse battery";

    private final int port;
    private final Accounts accounts;
    private final Invitations invitations;
    private final JdbcClient rows;

    ProviderSignInIT(@LocalServerPort int port, Accounts accounts, Invitations invitations, JdbcClient rows) {
        this.port = port;
        this.accounts = accounts;
        this.invitations = invitations;
        this.rows = rows;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.client.provider.town.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.close();
    }

    @Test
    void letsAPlannerInAndOut() {
        PROVIDER.expect(
                Map.of("sub", "4711", "preferred_username", "ida", "roles", List.of("planner"), "sites", "site-1"),
                Map.of("sub", "4711"));
        Browser browser = new Browser(port);
        assertThat(Json.at(browser.get("/api/v1/sign-in").body(), "/providers/0/name")).isEqualTo("the town");
        assertThat(Json.at(browser.get("/api/v1/sign-in").body(), "/providers/0/address")).isEqualTo(SIGN_IN);
        HttpResponse<String> there = browser.get(SIGN_IN);
        assertThat(there.headers().firstValue("Location").orElseThrow()).startsWith(PROVIDER.issuer())
                .contains("state=", "nonce=", "code_challenge_method=S256", "scope=", "openid");
        String before = browser.cookie("SESSION");

        HttpResponse<String> page = browser.go(there.headers().firstValue("Location").orElseThrow());

        assertThat(page.uri()).hasPath("/").hasNoFragment();
        assertThat(browser.cookie("SESSION")).isNotEmpty().isNotEqualTo(before);
        HttpResponse<String> me = browser.get(ME);
        assertThat(Json.at(me.body(), "/name")).isEqualTo("ida");
        assertThat(Json.at(me.body(), "/rights/roles")).isEqualTo("[\"PLANNER\"]");
        assertThat(Json.at(me.body(), "/rights/sites")).isEqualTo("[\"site-1\"]");
        assertThat(browser.get("/api/v1/plans").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/keys").statusCode()).isEqualTo(403);
        assertThat(browser.forgedPost("/api/v1/plans/" + UUID.randomUUID() + "/stop").body()).contains("X-XSRF-TOKEN");

        HttpResponse<String> left = browser.signOut();

        assertThat(left.statusCode()).isEqualTo(204);
        URI elsewhere = URI.create(left.headers().firstValue("Location").orElseThrow());
        assertThat(elsewhere.toString()).startsWith(PROVIDER.issuer() + "/end?").contains("id_token_hint=",
                "post_logout_redirect_uri=http://localhost:" + port + "/");
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
        assertThat(new Client(port).get("/api/v1/audit?size=20").body()).contains("person:town:4711", "SIGN_IN",
                "SIGN_OUT");
    }

    @Test
    void believesWhatTheProviderTellsWhenItIsAsked() {
        PROVIDER.expect(Map.of("sub", "t"),
                Map.of("sub", "t", "name", "Tove", "roles", "therapist", "therapist", "site-1-t1"));
        Browser browser = new Browser(port);

        browser.go(SIGN_IN);

        String me = browser.get(ME).body();
        assertThat(Json.at(me, "/name")).isEqualTo("Tove");
        assertThat(Json.at(me, "/rights/therapist")).isEqualTo("site-1-t1");
        String days = "/roster?from=2026-11-30&to=2026-12-04";
        assertThat(browser.get("/api/v1/therapists/site-1-t1" + days).statusCode()).as("no plan yet").isEqualTo(404);
        assertThat(browser.get("/api/v1/therapists/site-1-t2" + days).statusCode()).isEqualTo(403);
    }

    @Test
    void tellsThoseWithoutRolesSo() {
        PROVIDER.expect(Map.of("sub", "nobody", "roles", List.of("gardener")), Map.of("sub", "nobody"));
        Browser browser = new Browser(port);

        assertThat(browser.go(SIGN_IN).uri()).hasFragment("refused=no-rights");

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "state", "iss", "aud"})
    void refusesAnswersToWhatNobodyAsked(String claim) {
        expectPlanner();
        PROVIDER.lie(claim, "https://another.example.org");
        Browser browser = new Browser(port);

        assertThat(browser.go(SIGN_IN).uri()).hasFragment("refused=failed");

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesTokensThatHaveExpiredOrAreOfSomebodyElse() {
        expectPlanner();
        PROVIDER.lie("exp", OpenIdProvider.in(-5));
        assertThat(new Browser(port).go(SIGN_IN).uri()).hasFragment("refused=failed");

        PROVIDER.expect(Map.of("sub", "4711", "roles", List.of("planner")), Map.of("sub", "4712"));
        assertThat(new Browser(port).go(SIGN_IN).uri()).hasFragment("refused=failed");
    }

    /** As when a stranger sends somebody an address to sign them in as the stranger. */
    @Test
    void refusesAnswersInABrowserThatDidNotAsk() {
        expectPlanner();
        String there = new Browser(port).get(SIGN_IN).headers().firstValue("Location").orElseThrow();
        Browser other = new Browser(port);

        assertThat(other.go(there).uri()).hasFragment("refused=failed");

        assertThat(other.get(ME).statusCode()).isEqualTo(401);
        assertThat(new Browser(port).go("/oauth2/authorization/unknown").uri()).hasFragment("refused=failed");
    }

    @Test
    void letsOnlyAdministratorsUsePasswords() {
        String planner = account(Rights.of(Role.PLANNER));
        String administrator = account(Rights.of(Role.ADMINISTRATOR));

        HttpResponse<String> refused = new Browser(port).signIn(planner, PASSWORD);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Json.at(refused.body(), "/detail"))
                .isEqualTo(Json.at(new Browser(port).signIn(planner, "another password").body(), "/detail"));
        Browser browser = new Browser(port);
        assertThat(browser.signIn(administrator, PASSWORD).statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/v1/accounts").statusCode()).isEqualTo(200);
        assertThat(browser.signOut().headers().firstValue("Location")).contains("/");
    }

    @Test
    void keepsOfPeopleWhatASessionNeedsAndSendsTheCookieWhenTheyComeBack() {
        PROVIDER.expect(Map.of("sub", "4713", "roles", List.of("planner"), "address", "Secret Street 7",
                "preferred_username", "n".repeat(300)), Map.of("sub", "4713", "phone_number", "555-1234"));
        Browser browser = new Browser(port);

        HttpResponse<String> begun = browser.get(SIGN_IN);
        browser.go(begun.headers().firstValue("Location").orElseThrow());

        assertThat(begun.headers().allValues("Set-Cookie")).anyMatch(
                it -> it.startsWith("SESSION=") && it.contains("SameSite=Lax") && it.contains("HttpOnly"));
        assertThat(Json.at(browser.get(ME).body(), "/name")).hasSize(300);
        byte[] stored = rows.sql("""
                select attribute_bytes from web_session_attributes join web_session on primary_id = session_primary_id
                where principal_name = 'person:town:4713' and attribute_name = 'SPRING_SECURITY_CONTEXT'
                order by creation_time desc limit 1""")
                .query(byte[].class).single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).contains("ProviderUser")
                .doesNotContain("Secret Street", "555-1234", "for-4713");
    }

    /** It would come three seconds later. */
    @Test
    void waitsForAProviderForAWhileOnly() {
        expectPlanner();
        PROVIDER.beSlow(Duration.ofSeconds(8));
        Instant begun = Instant.now();

        assertThat(new Browser(port).go(SIGN_IN).uri()).hasFragment("refused=failed");

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void letsNobodyBeginForEver() {
        rows.sql("""
                insert into sign_in_attempt (subject, failures, last_at) values ('elsewhere:127.0.0.1', 99, now())
                on conflict (subject) do update set failures = 99, last_at = now()""").update();
        try {
            expectPlanner();
            Browser signedIn = new Browser(port);
            assertThat(signedIn.go(SIGN_IN).uri()).hasPath("/").hasNoFragment();
            assertThat(new Browser(port).get(SIGN_IN).headers().firstValue("Location").orElseThrow())
                    .as("who came in took the attempt back").startsWith(PROVIDER.issuer());
            Browser next = new Browser(port);

            assertThat(next.go(SIGN_IN).uri()).hasFragment("refused=too-many");

            assertThat(signedIn.get(ME).statusCode()).isEqualTo(200);
            assertThat(new Browser(port).signIn("somebody", PASSWORD).statusCode()).as("passwords may be tried")
                    .isEqualTo(401);
        } finally {
            rows.sql("delete from sign_in_attempt").update();
        }
    }

    @Test
    void letsAnAdministratorSignSomebodyOut() {
        PROVIDER.expect(Map.of("sub", "leaver", "roles", List.of("planner")), Map.of("sub", "leaver"));
        Browser browser = new Browser(port);
        browser.go(SIGN_IN);
        assertThat(browser.get(ME).statusCode()).isEqualTo(200);
        Client administrator = new Client(port);
        assertThat(Json.each(administrator.get("/api/v1/sessions").body(), "", "who")).contains("person:town:leaver");

        assertThat(administrator.delete("/api/v1/sessions?who=person:town:leaver").status()).isEqualTo(204);

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
        assertThat(administrator.delete("/api/v1/sessions?who=person:town:leaver").status()).isEqualTo(404);
        assertThat(administrator.get("/api/v1/audit?size=20").body()).contains("SIGN_SOMEBODY_OUT",
                "\"object\":\"person:town:leaver\"");
    }

    private void expectPlanner() {
        PROVIDER.expect(Map.of("sub", "4711", "roles", List.of("planner")), Map.of("sub", "4711"));
    }

    private String account(Rights rights) {
        String name = "somebody " + UUID.randomUUID();
        String token = invitations.to(accounts.create(name, rights).orElseThrow().id()).text();
        assertThat(new Browser(port).postJson("/api/v1/invitations/accept",
                "{\"token\": \"" + token + "\", \"password\": \"" + PASSWORD + "\"}").statusCode()).isEqualTo(200);
        return name;
    }
}
