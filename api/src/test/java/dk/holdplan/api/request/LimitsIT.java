package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@OwnServiceTest
@TestPropertySource(properties = {"holdplan.request.burst=60",
        "holdplan.request.per-second=1",
        "holdplan.solve.queue=2", "holdplan.problem.citizens=80", "holdplan.problem.weeks=2"})
class LimitsIT {

    private static final String PLANS = "/api/v1/plans";

    private final int port;
    private final Client client;
    private final ApiKeys keys;
    private final PlanStore plans;
    private final WorkStore works;
    private final RequestsInWork inWork;
    private final JdbcClient rows;

    LimitsIT(@LocalServerPort int port, ApiKeys keys, PlanStore plans, WorkStore works, RequestsInWork inWork,
            JdbcClient rows) {
        this.port = port;
        this.client = new Client(port);
        this.keys = keys;
        this.plans = plans;
        this.works = works;
        this.inWork = inWork;
        this.rows = rows;
    }

    @Test
    void tellsACallerWhoAsksTooOftenToWait() {
        Client hasty = new Client(port, keys.create("hasty", Rights.of(Role.PLANNER),
                Instant.now().plus(1, ChronoUnit.DAYS)).secret().text());

        Answer last = IntStream.range(0, 100).mapToObj(i -> hasty.get("/api/v1/rules"))
                .filter(answer -> answer.status() != 200).findFirst().orElseThrow();

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.at("/code")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(last.headers().firstValue("Retry-After")).contains("1");
        assertThat(client.get("/api/v1/rules").status()).isEqualTo(200);
    }

    @Test
    void refusesAPlanWhenTooManyWait() {
        // Without tasks, so that nobody begins with them.
        UUID[] waiting = IntStream.range(0, 2)
                .mapToObj(i -> plans.submit(new NewPlan(FinishedPlan.PROBLEM, new SearchLimits(1_000, null, 0), null))
                        .id())
                .toArray(UUID[]::new);
        try {
            Answer answer = client.postJson(PLANS, Examples.dataset("tiny"));

            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        } finally {
            for (UUID id : waiting) {
                plans.delete(id);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?solve=false"})
    void refusesAProblemThatIsTooLargeForTheService(String query) {
        Answer answer = client.postJson(PLANS + query, Examples.dataset("bornholm-month"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("INVALID_PROBLEM");
        assertThat(answer.body()).contains("\"TOO_LARGE\"", "at most 80 citizens", "at most 2 weeks");
    }

    @Test
    void answersThatNothingHasChanged() {
        String plan = PLANS + "/" + FinishedPlan.stored(plans, works);

        for (String path : new String[]{plan, plan + "/plan", plan + "/problem", plan + "/score", plan + "/unplaced"}) {
            Answer first = client.get(path);
            String etag = first.headers().firstValue("ETag").orElseThrow();
            Answer second = client.get(path, "If-None-Match", etag);

            assertThat(second.status()).as(path).isEqualTo(304);
            assertThat(second.body()).isEmpty();
            assertThat(client.get(path, "If-None-Match", "\"other\"").body()).isEqualTo(first.body());
        }
    }

    /** Neither a connection of the database nor a search waits for the rest of a body. */
    @Test
    void keepsNothingWaitingForASlowSender() throws IOException {
        try (Socket slow = new Socket("localhost", port)) {
            slow.setSoTimeout(10_000);
            String head = String.join("\r\n", "POST /api/v1/plans HTTP/1.1", "Host: localhost",
                    "Authorization: Bearer " + Client.KEY, "Content-Type: application/json", "Content-Length: 100",
                    "Idempotency-Key: " + UUID.randomUUID(), "Expect: 100-continue", "", "");
            slow.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            // Told to go on when somebody reads the body.
            assertThat(new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 100");
            slow.getOutputStream().write("{\"citizens\":".getBytes(StandardCharsets.US_ASCII));

            assertThat(rows.sql("select count(*) from pg_stat_activity where state like 'idle in transaction%'")
                    .query(Long.class).single()).isZero();
            assertThat(inWork.count()).isZero();

            slow.shutdownOutput();
            assertThat(new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("HTTP/1.1 400", "application/problem+json", "INVALID_REQUEST");
        }
    }

    @Test
    void keepsNoRoomForLargeRequestsOfStrangers() {
        Answer answer = new Client(port, "").send("POST", "/api/v1/invitations/accept",
                BodyPublishers.ofByteArray(new byte[70_000]), "Content-Type", "application/json");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.at("/code")).isEqualTo("TOO_LARGE");
    }

    @Test
    void servesBodiesOfUnknownLength() {
        assertThat(client.send("POST", PLANS + "?solve=false",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(Examples.dataset("tiny"))),
                "Content-Type", "application/json").status()).isEqualTo(200);
    }
}
