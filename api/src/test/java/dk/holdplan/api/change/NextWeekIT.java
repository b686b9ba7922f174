package dk.holdplan.api.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Problem;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class NextWeekIT {

    private static final String NOT_ATTENDED = """
            {"attendance": [{"citizen": "c00010", "start": "2026-12-01T08:00", "status": "MISSED"},
                            {"citizen": "c00010", "start": "2026-12-03T08:00", "status": "CANCELLED"},
                            {"citizen": "c00006", "start": "2026-12-01T09:00", "status": "MISSED"},
                            {"citizen": "c00006", "start": "2026-12-03T09:00", "status": "ARRIVED"}]}""";

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID parent;

    NextWeekIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storeParent() {
        parent = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void deleteParent() {
        plans.delete(parent);
    }

    @Test
    void makesAPlanOfTheWeekThatFollows() {
        Answer answer = next("?steps=300",
                """
                        {"changes": [{"type": "NEW_REFERRAL", "citizen": {"id": "fresh", "sites": ["site-1"],
                         "pathway": "general-orthopaedic", "referral": {"receivedOn": "2026-12-03", "regions": ["LUMBAR"]}}}]}""");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/parent")).isEqualTo(parent.toString());
        assertThat(answer.at("/firstDay")).isEqualTo("2026-12-07");
        String id = answer.planId();
        assertThat(Json.at(client.events(id).reduce((first, second) -> second).orElseThrow().data(), "/state"))
                .isEqualTo("SOLVED");
        Judging.assertValid(client, id);
        assertThat(plans.plan(UUID.fromString(id)).orElseThrow().sessions())
                .anyMatch(session -> session.citizen().equals("fresh"))
                .allMatch(session -> !session.date().isBefore(LocalDate.of(2026, 12, 7)));
        assertThat(weeksDone(id, "c00010")).isEqualTo(weeksDoneBefore("c00010") + 1);
        assertThat(course(problem(id), "c00001")).isPresent();
        client.delete("/api/v1/plans/" + id);
    }

    @Test
    void takesWhatIsRecordedAsNotAttended() {
        client.send("PUT", "/api/v1/plans/" + parent + "/attendance", BodyPublishers.ofString(NOT_ATTENDED),
                "Content-Type", "application/json");

        String id = client.post("/api/v1/plans/" + parent + "/next-week?steps=1").planId();
        String trusting = next("?steps=1", "{\"missed\": []}").planId();

        assertThat(weeksDone(id, "c00010")).isEqualTo(weeksDoneBefore("c00010"));
        assertThat(weeksDone(id, "c00006")).isEqualTo(weeksDoneBefore("c00006") + 1);
        assertThat(weeksDone(trusting, "c00010")).isEqualTo(weeksDoneBefore("c00010") + 1);
        client.delete("/api/v1/plans/" + id);
        client.delete("/api/v1/plans/" + trusting);
    }

    @Test
    void takesWhatTheBodySaysWasMissed() {
        String id = next("?steps=1", """
                {"missed": [{"citizen": "c00010", "start": "2026-12-01T08:00"},
                            {"citizen": "c00010", "start": "2026-12-03T08:00"}]}""").planId();

        assertThat(weeksDone(id, "c00010")).isEqualTo(weeksDoneBefore("c00010"));
        client.delete("/api/v1/plans/" + id);
    }

    @Test
    void tellsEverythingThatDoesNotFit() {
        Answer missed = next("", """
                {"missed": [{"citizen": "c00010", "start": "2026-12-01T08:00"},
                            {"citizen": "nobody", "start": "2026-12-01T08:00"}]}""");
        Answer changes = next("", "{\"changes\": [{\"type\": \"CITIZEN_WITHDRAWN\", \"citizen\": \"nobody\"}]}");

        assertThat(missed.status()).isEqualTo(422);
        assertThat(Json.each(missed.body(), "/issues", "pointer")).containsExactly("/missed/1");
        assertThat(changes.status()).isEqualTo(422);
        assertThat(Json.each(changes.body(), "/issues", "pointer")).containsExactly("/changes/0/citizen");
    }

    @Test
    void refusesWhatCannotBeRolledOn() {
        UUID waiting = plans.submit(new NewPlan(FinishedPlan.PROBLEM, new SearchLimits(1_000, null, 0), null)).id();

        assertThat(client.post("/api/v1/plans/" + waiting + "/next-week").status()).isEqualTo(409);
        assertThat(client.post("/api/v1/plans/" + UUID.randomUUID() + "/next-week").status()).isEqualTo(404);
        assertThat(next("?weeks=2", "{}").status()).isEqualTo(400);
        assertThat(next("?weeks=0", "{}").status()).isEqualTo(400);
        plans.delete(waiting);
    }

    private Answer next(String query, String document) {
        return client.postJson("/api/v1/plans/" + parent + "/next-week" + query,
                document.getBytes(StandardCharsets.UTF_8));
    }

    private Problem problem(String id) {
        return Judging.problem(client.get("/api/v1/plans/" + id + "/problem").body());
    }

    private int weeksDone(String id, String citizen) {
        return course(problem(id), citizen).orElseThrow().weeksDone();
    }

    private static int weeksDoneBefore(String citizen) {
        return course(FinishedPlan.PROBLEM, citizen).orElseThrow().weeksDone();
    }

    private static Optional<Course> course(Problem problem, String citizen) {
        return problem.citizens().stream().filter(it -> it.id().equals(citizen)).map(Citizen::course)
                .filter(Objects::nonNull).findFirst();
    }
}
