package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.document.RecommendationDocuments;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.PreparedPlan;
import dk.holdplan.rule.Judge;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored plan of a town's week, with questions for it. */
final class TownWeek {

    private static final Problem PROBLEM = Objects
            .requireNonNull(ProblemDocument.read(Examples.dataset("town-week")).value());
    private static final Plan PLAN = Objects
            .requireNonNull(PlanDocument.read(Examples.dataset("plans/town-week.plan")).value());

    /** A citizen who has a first examination. */
    static final String NEW = like(true).getFirst();

    private final Client client;
    private final PlanStore plans;
    private final UUID id;

    TownWeek(Client client, PlanStore plans) {
        this.client = client;
        this.plans = plans;
        this.id = plans.store(new NewPlan(PROBLEM, new SearchLimits(1000, null, 1), null), PLAN).id();
    }

    static Problem problem() {
        return PROBLEM;
    }

    static Plan plan() {
        return PLAN;
    }

    /** Citizens with a first examination, or those who train in a class. */
    static List<String> like(boolean isNew) {
        return PROBLEM.citizens().stream().filter(citizen -> (citizen.course() == null) == isNew)
                .filter(citizen -> PLAN.sessions().stream()
                        .anyMatch(session -> session.citizen().equals(citizen.id())
                                && (isNew || session.rehabClass() != null)))
                .map(Citizen::id).toList();
    }

    UUID id() {
        return id;
    }

    /** A citizen like one of the problem, with another id. */
    static ObjectNode newcomer(String like, String newId) {
        for (JsonNode citizen : Json.tree(new String(Examples.dataset("town-week"), StandardCharsets.UTF_8))
                .get("citizens")) {
            if (citizen.get("id").asString().equals(like)) {
                return ((ObjectNode) citizen.deepCopy()).put("id", newId);
            }
        }
        throw new IllegalArgumentException(like);
    }

    static ObjectNode of(String citizenLike, String newId) {
        ObjectNode body = (ObjectNode) Json.tree("{}");
        body.set("citizen", newcomer(citizenLike, newId));
        return body;
    }

    static ObjectNode id(String citizen) {
        return ((ObjectNode) Json.tree("{}")).put("id", citizen);
    }

    Answer recommend(ObjectNode body) {
        return post("/recommendations", body);
    }

    Answer hold(ObjectNode body, String kind, JsonNode place) {
        ObjectNode wish = body.deepCopy();
        wish.put("kind", kind);
        wish.set("place", place);
        return post("/holds", wish);
    }

    /** The best place for the examination of somebody like {@link #NEW}. */
    JsonNode bestPlace(String newcomer) {
        Answer answer = recommend(of(NEW, newcomer).put("limit", 1));
        return Json.tree(answer.body()).at("/places/0/place");
    }

    /** Holds it. */
    Answer holdBest(String newcomer) {
        return hold(of(NEW, newcomer), "EXAMINATION", bestPlace(newcomer));
    }

    Answer post(String path, ObjectNode body) {
        return client.postJson(path(path), body.toString().getBytes(StandardCharsets.UTF_8));
    }

    Answer get(String path) {
        return client.get(path(path));
    }

    Answer post(String path) {
        return client.post(path(path));
    }

    Answer delete(String path) {
        return client.delete(path(path));
    }

    /** Publishes a plan in the place of this one, with an examination of somebody more at a place. */
    UUID follow(@Nullable String newcomer, @Nullable JsonNode place) {
        Problem problem = PROBLEM;
        List<Session> sessions = new ArrayList<>(PLAN.sessions());
        if (newcomer != null) {
            ObjectNode wish = of(NEW, newcomer);
            wish.put("kind", "EXAMINATION");
            wish.set("place", place);
            var request = RecommendationDocuments
                    .hold(wish.toString().getBytes(StandardCharsets.UTF_8), problem).value();
            problem = PreparedPlan.of(problem, sessions).following(request.newcomer());
            sessions.add(request.session());
        }
        UUID follower = store(problem, sessions, id);
        assertThat(client.post("/api/v1/plans/" + follower + "/publish").status()).isEqualTo(200);
        return follower;
    }

    /** Stores another plan. */
    UUID store(Problem problem, List<Session> sessions, @Nullable UUID parent) {
        Plan plan = new Judge(problem).plan(sessions);
        return plans.store(new NewPlan(problem, new SearchLimits(1000, null, 1), parent), plan).id();
    }

    /** Takes it away with all that came of it, so that no roster shows it. */
    static void removeAll(JdbcClient database) {
        database.sql("delete from publication_log where plan_id in (select id from plan where name = ?)")
                .param(PROBLEM.name()).update();
        database.sql("delete from plan where name = ?").param(PROBLEM.name()).update();
    }

    private String path(String path) {
        return "/api/v1/plans/" + id + path;
    }
}
