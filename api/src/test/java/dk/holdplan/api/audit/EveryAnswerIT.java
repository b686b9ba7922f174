package dk.holdplan.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Session;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Whoever is in an answer, in whatever form and status, is in the audit. */
@ServiceTest
class EveryAnswerIT {

    private static final String CITIZEN = "c00007";
    private static final String WEEK = "?from=2026-11-30&to=2026-12-06";

    private final Client client;
    private final int port;
    private final PlanStore plans;
    private final PublicationStore publications;
    private final JdbcClient database;
    private UUID before;
    private UUID after;

    EveryAnswerIT(@LocalServerPort int port, PlanStore plans, PublicationStore publications,
            JdbcClient database) {
        this.client = new Client(port);
        this.port = port;
        this.plans = plans;
        this.publications = publications;
        this.database = database;
    }

    /** A plan, and the same without a citizen. */
    @BeforeEach
    void storePlans() {
        before = stored(FinishedPlan.PLAN.sessions());
        after = stored(FinishedPlan.PLAN.sessions().stream().filter(it -> !it.citizen().equals(CITIZEN)).toList());
    }

    @AfterEach
    void removePlans() {
        database.sql("delete from publication_log").update();
        database.sql("delete from plan").update();
    }

    @Test
    void tellsWhoseSessionsACalendarCallsOff() {
        publications.publish(before);
        publications.publish(after);
        Session gone = FinishedPlan.PLAN.sessions().stream()
                .filter(it -> it.citizen().equals(CITIZEN) && it.rehabClass() == null).findFirst().orElseThrow();
        String feed = URI.create(client.post("/api/v1/therapists/" + gone.therapist() + "/feed").at("/address"))
                .getPath();

        for (String path : List.of("/api/v1/therapists/" + gone.therapist() + "/roster" + WEEK,
                "/api/v1/rooms/" + gone.room() + "/timetable" + WEEK)) {
            String request = UUID.randomUUID().toString();
            Answer calendar = client.get(path, "Accept", "text/calendar", "X-Request-Id", request);
            assertThat(calendar.body()).contains("CANCELLED", CITIZEN);
            assertThat(citizens(request)).as(path).contains(CITIZEN);
        }
        String request = UUID.randomUUID().toString();
        Answer calendar = new Client(port, "").get(feed, "X-Request-Id", request);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.body().contains(CITIZEN)).isEqualTo(citizens(request).contains(CITIZEN));
        client.delete("/api/v1/therapists/" + gone.therapist() + "/feed");
    }

    @Test
    void tellsWhomOnlyTheOtherOfTwoPlansHas() {
        String request = UUID.randomUUID().toString();

        Answer answer = client.get("/api/v1/plans/" + after + "/diff/" + before, "X-Request-Id", request);

        assertThat(answer.body()).contains(CITIZEN);
        assertThat(citizens(request)).containsExactly(CITIZEN);
    }

    @Test
    void tellsOfWhomSomebodyHeardWhyThereIsNoPlace() {
        String request = UUID.randomUUID().toString();

        Answer answer = client.send("POST", "/api/v1/plans/" + before + "/recommendations", BodyPublishers
                .ofString("{\"id\": \"" + CITIZEN + "\", \"kind\": \"CLOSING\", \"week\": 0}"), "X-Request-Id", request,
                "Content-Type", "application/json");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/detail")).contains(CITIZEN);
        assertThat(entries(request)).singleElement().satisfies(entry -> {
            assertThat(entry.path("operation").asString()).isEqualTo("RECOMMEND_PLACES");
            assertThat(entry.path("outcome").asString()).isEqualTo("ALLOWED");
        });
        assertThat(citizens(request)).containsExactly(CITIZEN);
    }

    /** As with a request whose endpoint forgot to say whom it is about. */
    @Test
    void tellsOfEverybodyInThePlanWhereNobodySaysWhoItIsAbout() {
        String request = UUID.randomUUID().toString();

        client.send("POST", "/api/v1/plans/" + before + "/recommendations", BodyPublishers.ofString("{\"week\": 99}"),
                "X-Request-Id", request, "Content-Type", "application/json");

        assertThat(entries(request)).singleElement()
                .satisfies(entry -> assertThat(entry.path("plan").asString()).isEqualTo(before.toString()));
        assertThat(citizens(request)).isEmpty();
    }

    @Test
    void tellsOfAnAnswerThatIsGivenAgain() {
        String key = UUID.randomUUID().toString();
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        String dryRun = "{\"frozenBefore\": \"2026-11-29T00:00\", \"changes\": [{\"type\": \"THERAPIST_ABSENT\", "
                + "\"therapist\": \"site-1-t1\", \"from\": \"2026-11-30T00:00\", \"to\": \"2026-12-07T00:00\"}]}";
        String path = "/api/v1/plans/" + before + "/changes?dryRun=true";

        String once = post(path, dryRun, key, first).body();
        String again = post(path, dryRun, key, second).body();

        assertThat(again).isEqualTo(once).contains("c000");
        assertThat(entries(first)).hasSize(1);
        assertThat(entries(second)).singleElement().satisfies(entry -> {
            assertThat(entry.path("operation").asString()).isEqualTo("CHANGE_PLAN");
            assertThat(entry.path("plan").asString()).isEqualTo(before.toString());
        });
    }

    @Test
    void tellsOfAReasonAlthoughWhatWasBegunIsTakenBack() {
        String request = UUID.randomUUID().toString();

        Answer answer = post("/api/v1/plans/" + before + "/changes?dryRun=true",
                "{\"changes\": [{\"type\": \"CITIZEN_WITHDRAWN\", \"citizen\": \"nobody\"}]}",
                UUID.randomUUID().toString(), request);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(entries(request)).singleElement()
                .satisfies(entry -> assertThat(entry.path("plan").asString()).isEqualTo(before.toString()));
    }

    @Test
    void tellsWhomTheAuditItselfNames() {
        String roster = UUID.randomUUID().toString();
        client.get("/api/v1/citizens/" + CITIZEN + "/sessions" + WEEK, "X-Request-Id", roster);
        String request = UUID.randomUUID().toString();

        client.get("/api/v1/audit?size=1", "X-Request-Id", request);

        assertThat(citizens(request)).containsExactly(CITIZEN);
    }

    private Answer post(String path, String body, String key, String request) {
        return client.send("POST", path, BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)),
                "Content-Type", "application/json", "Idempotency-Key", key, "X-Request-Id", request);
    }

    private UUID stored(List<Session> sessions) {
        Plan plan = FinishedPlan.PLAN;
        return plans.store(new NewPlan(FinishedPlan.PROBLEM, new SearchLimits(1_000, null, 0), null),
                new Plan(plan.score(), sessions, plan.unplaced(), plan.refused(), plan.late())).id();
    }

    private List<String> citizens(String request) {
        return entries(request).stream().flatMap(it -> it.path("citizens").valueStream()).map(JsonNode::asString)
                .toList();
    }

    private List<JsonNode> entries(String request) {
        Stream<JsonNode> entries = Json.tree(client.get("/api/v1/audit?size=30").body()).get("entries").valueStream();
        return entries.filter(it -> it.path("requestId").asString().equals(request)).toList();
    }
}
