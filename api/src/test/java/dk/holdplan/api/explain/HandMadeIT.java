package dk.holdplan.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class HandMadeIT {

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    HandMadeIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storePlan() {
        id = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void deletePlan() {
        plans.delete(id);
    }

    @Test
    void tellsWhatAMoveCostsAndStoresNothing() {
        Answer answer = check("""
                {"moves": [{"citizen": "c00003", "kind": "TRAINING", "start": "2026-12-02T13:00",
                  "to": {"start": "2026-12-01T13:30", "therapist": "site-1-t1", "room": "site-1-room-1"}}]}""");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/valid")).isEqualTo("true");
        assertThat(answer.at("/before/soft")).isEqualTo("405");
        assertThat(answer.at("/after/soft")).isEqualTo("420");
        assertThat(answer.size("/differences")).isEqualTo(1);
        assertThat(answer.at("/differences/0/rule")).isEqualTo("adjacentDays");
        assertThat(answer.at("/differences/0/units")).isEqualTo("1");
        assertThat(answer.at("/differences/0/price")).isEqualTo("15");
        assertThat(answer.at("/differences/0/danish")).startsWith("Hvert par");
        assertThat(answer.size("/unplaced")).isZero();
        assertThat(plans.plan(id)).contains(FinishedPlan.PLAN);
    }

    @Test
    void tellsWhatAMoveBreaksAndLeavesWithoutAPlace() {
        Answer answer = check("""
                {"moves": [{"citizen": "c00003", "kind": "TRAINING", "start": "2026-12-02T13:00",
                  "to": {"start": "2026-12-04T15:00", "therapist": "site-1-t1", "room": "site-1-room-1"}},
                 {"citizen": "c00002", "kind": "CLOSING", "start": "2026-12-02T09:30", "to": null}]}""");

        assertThat(answer.at("/valid")).isEqualTo("false");
        assertThat(Json.each(answer.body(), "/broken", "rule")).contains("H08");
        assertThat(answer.at("/broken/0/session/citizen")).isEqualTo("c00003");
        assertThat(answer.at("/broken/0/english"))
                .isEqualTo("c00003, training Fri 4 Dec 15:00: therapist is not on shift there");
        assertThat(answer.at("/broken/0/danish"))
                .isEqualTo("c00003, træning fre. 4/12 kl. 15.00: terapeuten har ikke vagt der");
        assertThat(answer.at("/unplaced/0/citizen")).isEqualTo("c00002");
        assertThat(answer.at("/differences/0/rule")).isEqualTo("unplacedClosing");
    }

    @Test
    void takesAWholePlan() {
        Answer answer = check(PlanDocument.write(FinishedPlan.PLAN).replaceAll("\"score\":\\{[^}]*},", "")
                .replaceAll(",\"unplaced\":.*", "}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/valid")).isEqualTo("true");
        assertThat(answer.size("/differences")).isZero();
    }

    @Test
    void tellsEverythingThatCannotBeMeant() {
        Answer answer = check("""
                {"moves": [{"citizen": "nobody", "kind": "TRAINING", "start": "2026-12-02T13:00", "to": null},
                 {"citizen": "c00003", "kind": "TRAINING", "start": "2026-12-02T13:00",
                  "to": {"start": "2026-12-04T15:00", "therapist": "x", "room": "y", "class": "z"}}]}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code")).isEqualTo("INVALID_DOCUMENT");
        assertThat(Json.each(answer.body(), "/issues", "pointer")).containsExactly("/moves/0/citizen",
                "/moves/1/to/therapist", "/moves/1/to/room", "/moves/1/to/class");
        assertThat(Json.each(answer.body(), "/issues", "code")).containsOnly("UNKNOWN_REFERENCE");
    }

    @Test
    void refusesWhatIsNoDocumentOrNoPlan() {
        assertThat(check("[").status()).isEqualTo(422);
        assertThat(check("{}").at("/issues/0/pointer")).isEqualTo("/moves");
        assertThat(client.postJson("/api/v1/plans/" + UUID.randomUUID() + "/check",
                "{\"moves\": []}".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(404);
    }

    private Answer check(String document) {
        return client.postJson("/api/v1/plans/" + id + "/check", document.getBytes(StandardCharsets.UTF_8));
    }
}
