package dk.holdplan.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class UnplacedIT {

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    UnplacedIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storePlan() {
        id = FinishedPlan.stored(
                Objects.requireNonNull(ProblemDocument.read(Examples.dataset("bornholm-week")).value()),
                Objects.requireNonNull(PlanDocument.read(Examples.dataset("plans/bornholm-week.plan")).value()), plans,
                works);
    }

    @AfterEach
    void deletePlan() {
        plans.delete(id);
    }

    @Test
    void tellsWhatBlocksEveryDemandWithoutAPlace() {
        Answer answer = client.get("/api/v1/plans/" + id + "/unplaced?blocks=3");

        assertThat(answer.status()).isEqualTo(200);
        int unplaced = Integer.parseInt(client.get("/api/v1/plans/" + id).at("/unplaced"));
        assertThat(answer.size("/unplaced")).isEqualTo(unplaced).isPositive();
        JsonNode reason = Json.tree(answer.body()).at("/unplaced/0");
        assertThat(reason.path("places").asInt()).isPositive();
        assertThat(reason.path("free").asInt()).isZero();
        assertThat(reason.path("blocks").size()).isEqualTo(3);
        assertThat(reason.at("/blocks/0/danish").asString()).isNotBlank();
        assertThat(client.get("/api/v1/plans/" + id + "/unplaced?blocks=201").status()).isEqualTo(400);
    }

    @Test
    void tellsWhoIsNotAdmittedAndWhoStartsInTime() {
        JsonNode answer = Json.tree(client.get("/api/v1/plans/" + id + "/unplaced?blocks=1").body());

        assertThat(answer.path("refused").valueStream().map(it -> it.path("citizen").asString()))
                .containsExactlyInAnyOrder("c00012", "c00041");
        assertThat(answer.at("/refused/0/reasons/0/reason").asString()).isEqualTo("CANNOT_FOLLOW_INSTRUCTION");
        assertThat(answer.at("/refused/0/reasons/0/danish").asString())
                .isEqualTo("Borgeren kan ikke følge instruktion.");
        List<String> deadlines = answer.path("deadlines").valueStream().map(it -> it.path("deadline").asString())
                .toList();
        assertThat(deadlines).isNotEmpty().isSorted();
        JsonNode first = answer.at("/deadlines/0");
        assertThat(first.path("examination").asString().substring(0, 10))
                .isEqualTo(LocalDate.parse(deadlines.getFirst()).minusDays(first.path("spareDays").asInt()).toString());
        assertThat(first.path("therapistName").asString()).isNotBlank()
                .isNotEqualTo(first.path("therapist").asString());
        JsonNode block = answer.at("/unplaced/0/blocks/0");
        assertThat(block.path("english").asString())
                .contains(block.path("name").asString(block.path("id").asString()));
    }

    @Test
    void findsChangesThatThePlanTakesAndThatPlaceTheDemand() {
        Answer answer = client.get("/api/v1/plans/" + id + "/unplaced/0");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.size("/openings")).isPositive();
        JsonNode opening = Json.tree(answer.body()).at("/openings/0");
        assertThat(opening.at("/after/medium").asInt()).isLessThan(opening.at("/before/medium").asInt());
        String changes = "{\"frozenBefore\": null, \"changes\": " + opening.path("changes") + "}";
        Answer dryRun = client.postJson("/api/v1/plans/" + id + "/changes?dryRun=true",
                changes.getBytes(StandardCharsets.UTF_8));
        assertThat(dryRun.status()).as(dryRun.body()).isEqualTo(200);
        assertThat(client.get("/api/v1/plans/" + id + "/unplaced/99").status()).isEqualTo(404);
        assertThat(client.get("/api/v1/plans/" + UUID.randomUUID() + "/unplaced/0").status()).isEqualTo(404);
    }
}
