package dk.holdplan.api.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ScoreIT {

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    ScoreIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
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
    void pricesSumUpToTheScore() {
        Answer score = score("?size=200");

        assertThat(score.status()).isEqualTo(200);
        assertThat(score.at("/score/soft")).isEqualTo(Integer.toString(FinishedPlan.PLAN.score().soft()));
        int soft = 0;
        for (JsonNode rule : Json.tree(score.body()).at("/rules")) {
            int units = sum(rule.path("matches"), "units");
            assertThat(rule.path("units").asInt()).as(rule.path("rule").asString()).isEqualTo(units);
            assertThat(sum(rule.path("matches"), "price")).isEqualTo(rule.path("price").asInt());
            assertThat(rule.path("price").asInt()).isEqualTo(units * rule.path("weight").asInt());
            soft += rule.path("level").asString().equals("SOFT") ? rule.path("price").asInt() : 0;
        }
        assertThat(soft).isEqualTo(FinishedPlan.PLAN.score().soft());
        assertThat(score.size("/broken")).isZero();
    }

    @Test
    void tellsEachMatchInBothLanguagesWithItsSessions() {
        Answer score = score("?rule=adjacentDays");

        assertThat(score.size("/rules")).isEqualTo(1);
        assertThat(score.at("/rules/0/english")).startsWith("Each pair of trainings");
        assertThat(score.at("/rules/0/matches/0/english")).contains(" trains on two consecutive days, ");
        assertThat(score.at("/rules/0/matches/0/danish")).contains(" træner to dage i træk, ");
        assertThat(score.size("/rules/0/matches/0/sessions")).isEqualTo(2);
        assertThat(score.at("/rules/0/matches/0/sessions/0/kind")).isEqualTo("TRAINING");
    }

    @Test
    void givesMatchesPageByPage() {
        List<String> all = Json.each(score("?rule=meetingRun").body(), "/rules/0/matches", "english");

        Answer page = score("?rule=meetingRun&size=3&page=1");

        assertThat(page.at("/rules/0/total")).isEqualTo(Integer.toString(all.size()));
        assertThat(Json.each(page.body(), "/rules/0/matches", "english")).isEqualTo(all.subList(3, all.size()));
        assertThat(score("?rule=meetingRun&size=0").size("/rules/0/matches")).isZero();
    }

    @Test
    void refusesWhatItCannotShow() {
        for (String query : List.of("?rule=H01", "?rule=nothing", "?size=201", "?size=-1", "?page=-1")) {
            Answer answer = score(query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.at("/code")).as(query).isEqualTo("INVALID_REQUEST");
        }
        assertThat(client.get("/api/v1/plans/" + UUID.randomUUID() + "/score").status()).isEqualTo(404);
        UUID queued = plans.submit(new NewPlan(FinishedPlan.PROBLEM, new SearchLimits(1_000, null, 0), null)).id();
        assertThat(client.get("/api/v1/plans/" + queued + "/score").status()).isEqualTo(409);
        plans.delete(queued);
    }

    private Answer score(String query) {
        return client.get("/api/v1/plans/" + id + "/score" + query);
    }

    private static int sum(JsonNode entries, String field) {
        return StreamSupport.stream(entries.spliterator(), false).mapToInt(entry -> entry.path(field).asInt()).sum();
    }
}
