package dk.holdplan.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.HoldplanApplication;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import dk.holdplan.api.security.Browser;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.account.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A database that goes away and comes back; for longer with {@code -Dholdplan.gone=30}. */
@Execution(ExecutionMode.CONCURRENT)
class DatabaseGoneIT {

    private static final Duration GONE = Duration.ofSeconds(Integer.getInteger("holdplan.gone", 5));
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path directory;

    /** The search ends long after the database is back, or while it is away. */
    @ParameterizedTest
    @ValueSource(ints = {8, -2})
    void saysSoAndGoesOnWhenItIsBack(int searchEndsLater) throws IOException {
        EmbeddedPostgres database = database(0);
        int databasePort = database.getPort();
        try (ServletWebServerApplicationContext service = service(database.getJdbcUrl("postgres", "postgres"))) {
            int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Client planner = new Client(port, service.getBean(ApiKeys.class)
                    .create("planner", Rights.of(Role.PLANNER), Instant.now().plus(Duration.ofDays(1))).secret()
                    .text());
            String id = planner.postJson("/api/v1/plans?time=" + (GONE.toSeconds() + searchEndsLater),
                    Examples.dataset("bornholm-week")).planId();
            String plan = "/api/v1/plans/" + id;
            assertThat(planner.events(id).anyMatch(event -> Json.at(event.data(), "/hard") != null)).isTrue();

            Browser browser = signedIn(port, service.getBean(Accounts.class), service.getBean(Invitations.class));

            database.close();
            Instant since = Instant.now();
            while (Duration.between(since, Instant.now()).compareTo(GONE) < 0) {
                assertUnavailable(planner, plan);
                assertUnavailable(browser);
            }
            database = database(databasePort);
            awaitAnAnswer(planner, plan);
            assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(200);
            assertThat(planner.events(id).toList()).isNotEmpty();

            assertThat(planner.get(plan).at("/state")).isEqualTo("SOLVED");
            Judging.assertValid(planner, id);
            assertThat(threads(service)).isLessThan(50);
        } finally {
            database.close();
        }
    }

    /** Several at once, with and without a look into the database to know who asks. */
    private static void assertUnavailable(Client planner, String plan) {
        Instant begun = Instant.now();
        List<Supplier<Answer>> questions = List.of(() -> planner.get(plan),
                () -> planner.postJson("/api/v1/plans", Examples.dataset("tiny")));
        List<Answer> answers;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Answer>> asked = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(questions.get(i % 2), clients)).toList();
            answers = asked.stream().map(CompletableFuture::join).toList();
        }

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.contentType()).contains("application/problem+json");
            assertThat(answer.at("/code")).isEqualTo("UNAVAILABLE");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON.multipliedBy(2));
    }

    /** Somebody who is signed in cannot be known; the page is there all the same, to say so. */
    private static void assertUnavailable(Browser browser) {
        HttpResponse<String> answer = browser.get("/api/v1/me");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/holdplan.js").statusCode()).isEqualTo(200);
    }

    private static Browser signedIn(int port, Accounts accounts, Invitations invitations) {
        Secret link = invitations.to(accounts.create("ida", Rights.of(Role.PLANNER)).orElseThrow().id());
        Browser browser = new Browser(port);
        browser.postJson("/api/v1/invitations/accept",
                "{\"token\": \"" + link.text() + "\", \"password\": \"" + PASSWORD + "\"}");
        assertThat(browser.signIn("ida", PASSWORD).statusCode()).isEqualTo(204);
        return browser;
    }

    private static void awaitAnAnswer(Client planner, String plan) {
        Instant latest = Instant.now().plus(Duration.ofMinutes(2));
        int status = planner.get(plan).status();
        while (status != 200 && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            status = planner.get(plan).status();
        }
        assertThat(status).isEqualTo(200);
    }

    /** That answer requests. */
    private static int threads(ServletWebServerApplicationContext service) {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(service.getWebServer());
        return ((ThreadPoolExecutor) server.getTomcat().getConnector().getProtocolHandler().getExecutor())
                .getPoolSize();
    }

    private EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(directory.resolve("data")).setCleanDataDirectory(false)
                .setServerConfig("fsync", "on").setPort(port).start();
    }

    private static ServletWebServerApplicationContext service(String url) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(HoldplanApplication.class).run(
                "--server.port=0", "--holdplan.demo=false",
                "--holdplan.solve.threads=1",
                "--holdplan.request.per-second=100000", "--holdplan.request.burst=100000",
                "--spring.datasource.url=" + url);
    }
}
