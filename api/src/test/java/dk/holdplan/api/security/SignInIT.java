package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.account.Secret;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class SignInIT {

    private static final String PASSWORD = "correct horse battery";

    private final int port;
    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordEncoder encoder;
    private String name;
    private Account account;

    SignInIT(@LocalServerPort int port, Accounts accounts, Invitations invitations, PasswordEncoder encoder) {
        this.port = port;
        this.accounts = accounts;
        this.invitations = invitations;
        this.encoder = encoder;
    }

    @BeforeEach
    void invite() {
        name = "planner " + UUID.randomUUID();
        account = accounts.create(name, Rights.of(Role.PLANNER)).orElseThrow();
        Secret link = invitations.to(account.id());
        HttpResponse<String> accepted = new Browser(port).postJson("/api/v1/invitations/accept",
                "{\"token\": \"" + link.text() + "\", \"password\": \"" + PASSWORD + "\"}");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(Json.at(accepted.body(), "/name")).isEqualTo(name);
    }

    @Test
    void letsPeopleInAndOut() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
        String before = browser.cookie("SESSION");

        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(204);

        HttpResponse<String> me = browser.get("/api/v1/me");
        assertThat(Json.at(me.body(), "/name")).isEqualTo(name);
        assertThat(Json.at(me.body(), "/rights/roles/0")).isEqualTo("PLANNER");
        assertThat(browser.cookie("SESSION")).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/api/v1/plans").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/keys").statusCode()).isEqualTo(403);
        assertThat(browser.signOut().statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameAlike() {
        HttpResponse<String> wrong = new Browser(port).signIn(name, "not the password");
        HttpResponse<String> unknown = new Browser(port).signIn("nobody " + UUID.randomUUID(), PASSWORD);
        HttpResponse<String> unusable = new Browser(port).signIn("a\u0000b", PASSWORD);
        HttpResponse<String> endless = new Browser(port).signIn(name, "x".repeat(2_000));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(said(unknown)).isEqualTo(said(wrong));
        assertThat(said(unusable)).isEqualTo(said(wrong));
        assertThat(said(endless)).isEqualTo(said(wrong));
        assertThat(new PasswordConfiguration().passwordEncoder().upgradeEncoding(PasswordSignIn.NOBODYS_HASH))
                .as("hashed otherwise than in operation").isFalse();
    }

    @Test
    void signsInWithTheSameLettersHoweverTheyWereTyped() {
        Account asa = accounts.create("\u00c5sa " + UUID.randomUUID(), Rights.of(Role.PLANNER)).orElseThrow();
        choose(asa, "gra\u030a hest pa\u030a eng");

        assertThat(new Browser(port).signIn(asa.name(), "gr\u00e5 hest p\u00e5 eng").statusCode()).isEqualTo(204);
        assertThat(new Browser(port).signIn(asa.name().replace("\u00c5", "A\u030a"), "gra\u030a hest p\u00e5 eng")
                .statusCode()).isEqualTo(204);
        assertThat(new Browser(port).signIn(asa.name(), "gra hest pa eng").statusCode()).isEqualTo(401);
    }

    @Test
    void knowsPasswordsThatWereHashedAsTheyWereTyped() {
        String typed = "gra\u030a hest pa\u030a eng";
        invitations.accept(invitations.to(account.id()), "", encoder.encode(typed));

        assertThat(new Browser(port).signIn(name, typed).statusCode()).isEqualTo(204);
        assertThat(new Browser(port).signIn(name, typed + "!").statusCode()).isEqualTo(401);
    }

    @Test
    void signsInWithAWholePasswordOnly() {
        String longest = "0123456789 tre gule cykler og en gr\u00f8n bil holder foran en rusten port.!";
        choose(account, longest);

        assertThat(new Browser(port).signIn(name, longest).statusCode()).isEqualTo(204);
        HttpResponse<String> longer = new Browser(port).signIn(name, longest + "x");
        HttpResponse<String> twice = new Browser(port).signIn(name, longest + "\0" + longest);
        assertThat(longer.statusCode()).isEqualTo(401);
        assertThat(said(longer)).isEqualTo(said(new Browser(port).signIn("nobody " + UUID.randomUUID(), longest)));
        assertThat(twice.statusCode()).as(twice.body()).isIn(400, 401);
    }

    @Test
    void tellsWhyAPasswordIsRefusedAndKeepsTheLink() {
        Secret link = invitations.to(account.id());

        for (String reason : new String[]{"REPEATED aaaaaaaaaaaa", "IN_A_ROW 123456789012", "TOO_SHORT kort",
                "COMMON password1234",
                "TOO_LONG " + "kat ".repeat(15) + "\u00e6\u00f8\u00e5\u00e6\u00f8\u00e5\u00e6",
                "LIKE_THE_NAME " + name}) {
            HttpResponse<String> answer = new Browser(port).postJson("/api/v1/invitations/accept", "{\"token\": \""
                    + link.text() + "\", \"password\": \"" + reason.substring(reason.indexOf(' ') + 1) + "\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(Json.at(answer.body(), "/code")).isEqualTo("PASSWORD_REFUSED");
            assertThat(reason).startsWith(Json.at(answer.body(), "/reason"));
        }

        assertThat(accept("{\"token\": \"" + link.text() + "\", \"password\": \"tre gule cykler\"}")).isEqualTo(200);
    }

    @Test
    void countsGuessesOfLinksWhateverPasswordComesAlong() {
        assertThat(accept("{\"token\": \"unknown\", \"password\": \"sydvestvind1\"}")).isEqualTo(404);
    }

    @Test
    void letsThoseWhoGuessWait() {
        String unknown = "nobody " + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> known = new Browser(port).signIn(name, "guess " + i);
            HttpResponse<String> stranger = new Browser(port).signIn(unknown, "guess " + i);
            assertThat(known.statusCode()).as(i + known.body()).isEqualTo(401);
            assertThat(said(stranger)).isEqualTo(said(known));
        }

        HttpResponse<String> answer = new Browser(port).signIn(name, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow())).isBetween(800L, 900L);
        assertThat(new Browser(port).signIn(unknown, PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void looksAtTheAccountWithEachRequest() {
        Browser browser = new Browser(port);
        browser.signIn(name, PASSWORD);

        accounts.change(account.id(), Rights.of(Role.MANAGER), true);
        assertThat(Json.at(browser.get("/api/v1/me").body(), "/rights/roles/0")).isEqualTo("MANAGER");
        accounts.change(account.id(), Rights.of(Role.MANAGER), false);

        assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(new Browser(port).signIn(name, PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesForgedRequests() {
        Browser browser = new Browser(port);
        browser.signIn(name, PASSWORD);

        HttpResponse<String> forged = browser.forgedPost("/api/v1/plans/" + UUID.randomUUID() + "/stop");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("X-XSRF-TOKEN");
        assertThat(new Browser(port).forgedPost("/api/v1/session").statusCode()).isEqualTo(403);
    }

    @Test
    void sendsHeadersThatProtectThePage() {
        HttpResponse<String> page = new Browser(port).get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.body()).doesNotContain("<script>", "style=");
    }

    @Test
    void refusesLinksAndPasswordsThatAreNone() {
        assertThat(accept("{\"token\": \"unknown\", \"password\": \"" + PASSWORD + "\"}")).isEqualTo(404);
        assertThat(accept("{\"token\": \"unknown\", \"password\": \"short\"}")).isEqualTo(400);
        assertThat(accept("{\"token\": \"unknown\", \"password\": \"" + "ø".repeat(40) + "\"}")).isEqualTo(400);
        assertThat(accept("{\"token\": \"unknown\", \"name\": \"<b>\", \"password\": \"" + PASSWORD + "\"}"))
                .isEqualTo(400);
        assertThat(accept("{}")).isEqualTo(400);
    }

    /** A problem without the id of its request. */
    private static JsonNode said(HttpResponse<String> answer) {
        ObjectNode problem = (ObjectNode) Json.tree(answer.body());
        problem.remove("requestId");
        return problem;
    }

    private void choose(Account whose, String password) {
        assertThat(accept("{\"token\": \"" + invitations.to(whose.id()).text() + "\", \"password\": \"" + password
                + "\"}")).isEqualTo(200);
    }

    private int accept(String body) {
        return new Client(port, "").send("POST", "/api/v1/invitations/accept", BodyPublishers.ofString(body),
                "Content-Type", "application/json").status();
    }
}
