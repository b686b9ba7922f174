package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.recommend.PlaceRequest;
import dk.holdplan.recommend.PreparedPlan;
import dk.holdplan.recommend.Recommendations;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class RecommendationIT {

    private final Client client;
    private final TownWeek town;
    private final JdbcClient database;

    RecommendationIT(@LocalServerPort int port, PlanStore plans, JdbcClient database) {
        this.database = database;
        this.client = new Client(port);
        this.town = new TownWeek(client, plans);
    }

    @AfterEach
    void remove() {
        TownWeek.removeAll(database);
    }

    @Test
    void ranksPlacesForANewCitizenWithTheirEffect() {
        Answer answer = town.recommend(TownWeek.of(TownWeek.NEW, "newcomer"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("/plan")).isEqualTo(town.id().toString());
        assertThat(answer.at("/kind")).isEqualTo("EXAMINATION");
        assertThat(answer.size("/places")).isPositive();
        for (JsonNode ranked : Json.tree(answer.body()).get("places")) {
            assertThat(ranked.at("/after/soft").asInt())
                    .isEqualTo(Integer.parseInt(answer.at("/before/soft")) + ranked.at("/effect/soft").asInt());
            assertThat(ranked.at("/effect/rules")).anySatisfy(
                    rule -> assertThat(rule.get("rule").asString()).isEqualTo("unplacedExamination"));
        }
        assertThat(answer.body()).doesNotContain("\"name\"");
    }

    @Test
    void answersQuestionsAnewWhateverTheirKey() {
        byte[] question = Json.text(TownWeek.of(TownWeek.NEW, "a").put("limit", 1)).getBytes(StandardCharsets.UTF_8);
        Supplier<String> ask = () -> client.send("POST", "/api/v1/plans/" + town.id() + "/recommendations",
                BodyPublishers.ofByteArray(question), "Content-Type", "application/json", "Idempotency-Key", "the same")
                .body();
        String before = ask.get();
        assertThat(before).contains("\"places\"");
        town.holdBest("b");

        assertThat(ask.get()).isNotEqualTo(before);
    }

    @Test
    void tellsThePlannersAnswer() {
        Session placed = TownWeek.plan().sessions().getFirst();
        Answer answer = town.recommend(TownWeek.id(placed.citizen()).put("kind", placed.kind().name())
                .put("week", 0).put("limit", 7).put("push", false));

        Recommendations expected = PreparedPlan.of(TownWeek.problem(), TownWeek.plan().sessions()).recommend(
                PlaceRequest.of(placed.citizen()).demand(placed.kind(), 0).limit(7).push(false));
        assertThat(answer.at("/free")).isEqualTo(String.valueOf(expected.free()));
        assertThat(answer.at("/instead/start")).isNotNull();
        List<JsonNode> places = IntStream.range(0, answer.size("/places"))
                .mapToObj(i -> Json.tree(answer.body()).at("/places/" + i + "/place")).toList();
        assertThat(places).extracting(place -> place.get("therapist").asString()).containsExactlyElementsOf(
                expected.places().stream().map(place -> place.session().therapist()).toList());
        assertThat(places).extracting(place -> place.get("start").asString()).allMatch(start -> start.contains("T"));
    }

    @Test
    void tellsWhatOtherSessionsCouldMakeWay() {
        Answer answer = town.recommend(TownWeek.of(TownWeek.NEW, "newcomer").put("push", true).put("limit", 2));

        assertThat(answer.size("/pushed")).isPositive();
        assertThat(answer.at("/pushed/0/moves/citizen")).isNotEqualTo("newcomer");
        assertThat(answer.at("/pushed/0/moves/from")).isNotEqualTo(answer.at("/pushed/0/moves/to"));
    }

    @Test
    void tellsEveryIssueOfACitizenAtOnce() {
        var body = TownWeek.of(TownWeek.NEW, "010190-1234").put("limit", 0).put("wek", 1);
        ((ObjectNode) body.get("citizen")).put("pathway", "none");

        Answer answer = town.recommend(body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Json.each(answer.body(), "/issues", "pointer")).containsExactlyInAnyOrder("/citizen/id",
                "/citizen/pathway", "/limit", "/wek");
        assertThat(answer.body()).doesNotContain("010190");
        assertThat(town.recommend(TownWeek.id("010190-1234")).status()).isEqualTo(422);
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        String citizen = TownWeek.plan().sessions().getFirst().citizen();
        assertThat(TownWeek.plan().unplaced()).extracting(Unplaced::citizen).doesNotContain(citizen);

        assertThat(town.recommend(TownWeek.id("nobody")).status()).isEqualTo(404);
        assertThat(town.recommend(TownWeek.id(citizen)).status()).isEqualTo(409);
        assertThat(town.recommend(TownWeek.id(citizen).put("kind", SessionKind.CLOSING.name()).put("week", 9))
                .status()).isEqualTo(409);
        assertThat(client.postJson("/api/v1/plans/" + UUID.randomUUID() + "/recommendations", "{}".getBytes())
                .status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsMissingWhereNoPlaceIsFree() {
        Answer late = town.recommend(TownWeek.of(TownWeek.NEW, "newcomer").put("from", "2026-12-05T08:00"));
        ObjectNode weekend = TownWeek.of(TownWeek.NEW, "newcomer");
        ((ObjectNode) weekend.get("citizen")).set("available", Json.tree("""
                [{"day": "SATURDAY", "from": "09:00", "to": "15:00"}]"""));
        Answer onSaturdays = town.recommend(weekend);

        assertThat(late.at("/free")).isEqualTo("0");
        assertThat(Json.each(late.body(), "/lacks", "english"))
                .containsExactly("the last day for this initial assessment is Tue 1 Dec");
        assertThat(onSaturdays.at("/lacks/0/what")).as(onSaturdays.body()).isEqualTo("TIME");
        assertThat(onSaturdays.at("/lacks/0/danish")).startsWith("newcomer kan ikke komme længe nok");
        assertThat(town.recommend(TownWeek.of(TownWeek.NEW, "newcomer")).size("/lacks")).isZero();
    }

    @Test
    void waitsForThePlan() {
        String solving = client.postJson("/api/v1/plans?time=10m", Examples.dataset("tiny")).planId();

        assertThat(client.postJson("/api/v1/plans/" + solving + "/recommendations", "{}".getBytes()).status())
                .isEqualTo(409);

        client.delete("/api/v1/plans/" + solving);
    }
}
