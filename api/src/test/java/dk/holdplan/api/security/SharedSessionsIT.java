package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.HoldplanApplication;
import dk.holdplan.api.Json;
import dk.holdplan.api.QuickPasswords;
import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who are signed in, with nothing but a database between two nodes. */
class SharedSessionsIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String ME = "/api/v1/me";

    private static EmbeddedPostgres database;
    private static JdbcClient rows;
    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    private Account account;
    private Browser browser;

    @BeforeAll
    static void startNodes() throws IOException {
        database = EmbeddedPostgres.start();
        rows = JdbcClient.create(database.getPostgresDatabase());
        first = node();
        second = node();
    }

    @AfterAll
    static void stopNodes() throws IOException {
        second.close();
        first.close();
        database.close();
    }

    @BeforeEach
    void signInOnTheFirst() {
        rows.sql("delete from web_session").update();
        account = accounts().create("planner " + UUID.randomUUID(), Rights.of(Role.PLANNER)).orElseThrow();
        browser = new Browser(port(first));
        setPassword();
        assertThat(browser.signIn(account.name(), PASSWORD).statusCode()).isEqualTo(204);
    }

    @Test
    void knowPeopleOnEveryNodeAndAfterARestart() {
        assertThat(Json.at(onSecond().get(ME).body(), "/name")).isEqualTo(account.name());

        first.close();
        first = node();

        assertThat(Json.at(browser.at(port(first)).get(ME).body(), "/name")).isEqualTo(account.name());
    }

    @Test
    void signOutEverywhere() {
        assertThat(browser.signOut().statusCode()).isEqualTo(204);

        assertThat(onSecond().get(ME).statusCode()).isEqualTo(401);
        assertThat(sessions()).isZero();
    }

    @Test
    void takeRightsAwayEverywhere() {
        accounts().change(account.id(), Rights.of(Role.MANAGER), true);
        assertThat(Json.at(onSecond().get(ME).body(), "/rights/roles/0")).isEqualTo("MANAGER");

        accounts().change(account.id(), Rights.of(Role.MANAGER), false);

        assertThat(onSecond().get(ME).statusCode()).isEqualTo(401);
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void endWhenAnotherPasswordIsSet() {
        setPassword();

        assertThat(onSecond().get(ME).statusCode()).isEqualTo(401);
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void endAfterADayOfWorkHoweverBusy() {
        assertThat(rows.sql("update web_session set creation_time = creation_time - ?")
                .param(Duration.ofHours(12).plusMinutes(1).toMillis()).update()).isEqualTo(1);

        assertThat(onSecond().get(ME).statusCode()).isEqualTo(401);
        assertThat(sessions()).isZero();
    }

    @Test
    void endWhenNobodyUsesThemAndAreRemoved() {
        assertThat(rows.sql("select max_inactive_interval from web_session").query(Integer.class).single())
                .isEqualTo(Duration.ofMinutes(30).toSeconds());
        long halfAnHour = Duration.ofMinutes(31).toMillis();
        rows.sql("update web_session set last_access_time = last_access_time - ?, expiry_time = expiry_time - ?")
                .params(halfAnHour, halfAnHour).update();

        assertThat(onSecond().get(ME).statusCode()).isEqualTo(401);
        Instant latest = Instant.now().plusSeconds(30);
        while (sessions() > 0 && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(sessions()).isZero();
    }

    /** What is not Java's, what is not expected in a session, and what is Java's and cut off. */
    @Test
    void endWhenTheyCannotBeRead() {
        for (String stored : new String[]{"'\\x00'", "'\\xaced000573720013'",
                "decode('rO0ABXNyAAxqYXZhLm5ldC5VUkyWJTc2GvzkcgMAB0kACGhhc2hDb2RlSQAEcG9ydEwACWF1dGhvcml0eXQAEkxqYXZhL2"
                        + "xhbmcvU3RyaW5nO0wABGZpbGVxAH4AAUwABGhvc3RxAH4AAUwACHByb3RvY29scQB+AAFMAANyZWZxAH4AAXhw', 'base64')"}) {
            rows.sql("update web_session_attributes set attribute_bytes = " + stored).update();

            assertThat(onSecond().get(ME).statusCode()).as(stored).isEqualTo(401);
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(browser.signIn(account.name(), PASSWORD).statusCode()).isEqualTo(204);
            assertThat(onSecond().get(ME).statusCode()).isEqualTo(200);
        }
    }

    /** Whoever looks at the table waits, in this test, until it is given up. */
    @Test
    void areNotLookedAtForPagesAndForProgramsThatShowAKey() throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table web_session, web_session_attributes in access exclusive mode");
            String cookie = "SESSION=" + browser.cookie("SESSION");

            assertThat(new Client(port(second)).get("/api/v1/plans", "Cookie", cookie).status()).isEqualTo(200);
            assertThat(onSecond().get("/").statusCode()).isEqualTo(200);
            assertThat(onSecond().get("/holdplan.js").statusCode()).isEqualTo(200);
            connection.rollback();
        }
    }

    @Test
    void letNobodyGuessOnOneNodeAfterTheOther() {
        for (int i = 0; i < 3; i++) {
            assertThat((i % 2 == 0 ? browser : onSecond()).signIn(account.name(), "guess " + i).statusCode())
                    .isEqualTo(401);
        }

        assertThat(browser.signIn(account.name(), PASSWORD).statusCode()).isEqualTo(429);
        assertThat(onSecond().signIn(account.name(), PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void areOnlyForTlsBehindAProxyThatEndsIt() {
        Client.Answer page = new Client(port(first), "").get("/", "X-Forwarded-Proto", "https");

        assertThat(page.headers().firstValue("Strict-Transport-Security").orElseThrow()).contains("max-age=31536000");
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(it -> it.contains("Secure"));
        assertThat(new Client(port(first)).get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void hideTheCookieFromScriptsAndOtherPages() {
        String cookie = browser.signIn(account.name(), PASSWORD).headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("SESSION=")).findFirst().orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Secure");
    }

    private void setPassword() {
        String token = first.getBean(Invitations.class).to(account.id()).text();
        assertThat(browser.postJson("/api/v1/invitations/accept",
                "{\"token\": \"" + token + "\", \"password\": \"" + PASSWORD + "\"}").statusCode()).isEqualTo(200);
    }

    private Browser onSecond() {
        return browser.at(port(second));
    }

    private static Accounts accounts() {
        return first.getBean(Accounts.class);
    }

    private static int sessions() {
        return rows.sql("select count(*) from web_session").query(Integer.class).single();
    }

    private static int port(ConfigurableApplicationContext node) {
        return node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(HoldplanApplication.class, QuickPasswords.class).run("--server.port=0",
                "--holdplan.demo=false",
                "--holdplan.security.api-key=" + Client.KEY, "--server.forward-headers-strategy=native",
                "--holdplan.security.sign-in.failures-per-account=3", "--spring.session.jdbc.cleanup-cron=* * * * * *",
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"));
    }
}
