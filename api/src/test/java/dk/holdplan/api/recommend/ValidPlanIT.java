package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.document.RecommendationDocuments;
import dk.holdplan.data.store.Limits;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.recommend.PreparedPlan;
import dk.holdplan.rule.Judge;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of reservations, and of questions, when another plan is published. */
@ServiceTest
class ValidPlanIT {

    private final int port;
    private final Client client;
    private final PlanStore plans;
    private final JdbcClient database;
    private final ApiKeys keys;
    private final Clock clock;
    private final TownWeek town;

    ValidPlanIT(@LocalServerPort int port, PlanStore plans, JdbcClient database, ApiKeys keys, Clock clock) {
        this.port = port;
        this.client = new Client(port);
        this.plans = plans;
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        this.town = new TownWeek(client, plans);
    }

    @BeforeEach
    void publish() {
        assertThat(town.post("/publish").status()).isEqualTo(200);
    }

    @AfterEach
    void remove() {
        TownWeek.removeAll(database);
    }

    @Test
    void carriesAReservationOverToThePlanThatFollowsWhereThePlaceIsFree() {
        Answer held = town.holdBest("a");

        UUID next = published(null, null);

        Answer carried = client.get(held.location().orElseThrow());
        assertThat(carried.at("/state")).isEqualTo("HELD");
        assertThat(carried.at("/plan")).isEqualTo(next.toString());
        assertThat(town.bestPlace("b")).isNotEqualTo(Json.tree(held.body()).get("place"));
        Answer confirmed = client.post(held.location().orElseThrow() + "/confirm");
        assertThat(confirmed.at("/state")).as(confirmed.body()).isEqualTo("CONFIRMED");
        assertThat(client.get("/api/v1/plans/" + confirmed.at("/plan")).at("/parent")).isEqualTo(next.toString());
        assertThat(client.get("/api/v1/plans/" + confirmed.at("/plan")).at("/state")).isEqualTo("PUBLISHED");
        assertThat(client.get("/api/v1/citizens/a/sessions?from=2026-11-30").size("/appointments")).isEqualTo(1);
    }

    @Test
    void takesAReservationBackToThePlanBeforeWhenThePublicationIsUndone() {
        Answer held = town.holdBest("a");
        UUID next = published(null, null);

        assertThat(client.post("/api/v1/plans/" + next + "/publish/undo").status()).isEqualTo(200);

        Answer back = client.get(held.location().orElseThrow());
        assertThat(back.at("/state")).as(back.body()).isEqualTo("HELD");
        assertThat(back.at("/plan")).isEqualTo(town.id().toString());
        assertThat(client.post(held.location().orElseThrow() + "/confirm").at("/state")).isEqualTo("CONFIRMED");
        assertThat(client.get("/api/v1/citizens/a/sessions?from=2026-11-30").size("/appointments")).isEqualTo(1);
    }

    /** The one who was quicker has the place. */
    @Test
    void refusesAReservationWhosePlaceSomebodyElseHasInThePlanThatFollows() {
        JsonNode place = town.bestPlace("a");
        Answer held = town.hold(TownWeek.of(TownWeek.NEW, "a"), "EXAMINATION", place);

        UUID next = published("d", place);

        Answer refused = client.get(held.location().orElseThrow());
        assertThat(refused.at("/state")).isEqualTo("REFUSED");
        assertThat(refused.at("/why")).contains(next.toString(), "H07");
        Answer confirmed = client.post(held.location().orElseThrow() + "/confirm");
        assertThat(confirmed.status()).isEqualTo(409);
        assertThat(confirmed.at("/detail")).contains("refused");
        assertThat(client.get("/api/v1/citizens/a/sessions?from=2026-11-30").size("/appointments")).isZero();
        assertThat(client.delete(held.location().orElseThrow()).status()).isEqualTo(204);
    }

    @Test
    void takesAlongOnlyWhatFitsTogetherAndStillIsKept() {
        Answer expired = town.holdBest("c");
        database.sql("update hold set created_at = created_at - interval '1 day', expires_at = now() - interval '1 s' "
                + "where id = ?").param(UUID.fromString(expired.at("/id"))).update();
        JsonNode place = town.bestPlace("a");
        Answer refused = town.hold(TownWeek.of(TownWeek.NEW, "a"), "EXAMINATION", place);
        Answer carried = town.holdBest("b");

        published("d", place);

        assertThat(List.of(refused, carried, expired)).extracting(
                hold -> client.get(hold.location().orElseThrow()).at("/state"))
                .containsExactly("REFUSED", "HELD", "EXPIRED");
    }

    @Test
    void tellsWhoConfirmedThatAnotherPlanTookItBackOrMovedIt() {
        Answer gone = town.holdBest("a");
        Answer kept = town.holdBest("b");
        client.post(gone.location().orElseThrow() + "/confirm");
        String child = client.post(kept.location().orElseThrow() + "/confirm").at("/plan");
        Problem problem = problem(child);
        List<Session> sessions = new ArrayList<>(plans.plan(UUID.fromString(child)).orElseThrow().sessions());
        sessions.removeIf(session -> session.citizen().equals("a"));
        publishAsSeen(stored(problem, sessions, UUID.fromString(child)));

        Answer takenBack = client.get(gone.location().orElseThrow());

        assertThat(takenBack.at("/state")).isEqualTo("TAKEN_BACK");
        assertThat(takenBack.at("/why")).contains("was published");
        assertThat(client.get(kept.location().orElseThrow()).at("/state")).isEqualTo("CONFIRMED");
    }

    @Test
    void answersThroughASupersededPlanFromTheOneThatIsValid() {
        UUID next = published(null, null);

        Answer recommended = town.recommend(TownWeek.of(TownWeek.NEW, "e"));
        Answer held = town.holdBest("e");

        assertThat(recommended.status()).isEqualTo(200);
        assertThat(recommended.at("/plan")).isEqualTo(next.toString());
        assertThat(held.status()).isEqualTo(201);
        assertThat(held.at("/plan")).isEqualTo(next.toString());
        assertThat(client.get("/api/v1/plans/" + next + "/holds").size("/holds")).isEqualTo(1);
    }

    @Test
    void recordsRollsOnAndChecksThePlanThatIsValidWhenASupersededOneIsAsked() {
        UUID next = published(null, null);
        Session session = TownWeek.plan().sessions().getFirst();

        Answer recorded = client.send("PUT", "/api/v1/plans/" + town.id() + "/attendance", BodyPublishers.ofString("""
                {"attendance": [{"citizen": "%s", "start": "%s", "status": "ARRIVED"}]}"""
                .formatted(session.citizen(), session.start())), "Content-Type", "application/json");
        Answer rolledOn = client.post("/api/v1/plans/" + town.id() + "/next-week?steps=1");
        Answer checked = town.post("/check", (ObjectNode) Json.tree("{\"moves\": []}"));

        assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
        assertThat(recorded.at("/plan")).isEqualTo(next.toString());
        assertThat(client.get("/api/v1/plans/" + next + "/attendance").size("/attendance")).isEqualTo(1);
        assertThat(client.get("/api/v1/plans/" + town.id() + "/attendance").size("/attendance")).isZero();
        assertThat(rolledOn.at("/parent")).as(rolledOn.body()).isEqualTo(next.toString());
        assertThat(checked.at("/plan")).as(checked.body()).isEqualTo(next.toString());
        client.post(rolledOn.location().orElseThrow() + "/stop");
    }

    @Test
    void keepsNothingInADraftBesideWhatIsPublished() {
        UUID draft = stored(TownWeek.problem(), TownWeek.plan().sessions(), town.id());
        ObjectNode wish = TownWeek.of(TownWeek.NEW, "f");
        wish.put("kind", "EXAMINATION");
        wish.set("place", town.bestPlace("f"));

        Answer held = post(client, draft, "/holds", wish);
        Answer byBooking = post(booking(), draft, "/recommendations", TownWeek.of(TownWeek.NEW, "f"));

        assertThat(held.status()).isEqualTo(409);
        assertThat(held.at("/code")).isEqualTo("PLAN_NOT_VALID");
        assertThat(held.at("/valid/0")).isEqualTo(town.id().toString());
        assertThat(byBooking.at("/code")).isEqualTo("PLAN_NOT_VALID");
        assertThat(post(client, draft, "/recommendations", TownWeek.of(TownWeek.NEW, "f")).at("/plan"))
                .isEqualTo(draft.toString());
    }

    @Test
    void tellsABookingSystemWhichPlansAreValidAndNoNames() {
        Answer published = booking().get("/api/v1/published?site=site-1&week=2026-11-30");

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.at("/items/0/plan")).isEqualTo(town.id().toString());
        assertThat(published.at("/items/0/name")).isNull();
        assertThat(client.get("/api/v1/published?site=site-1&week=2026-11-30").at("/items/0/name")).isNotNull();
        assertThat(bookingAt("site-9").get("/api/v1/published?week=2026-11-30").size("/items")).isZero();
    }

    @Test
    void namesNoPlanOfOtherSites() {
        published(null, null);

        assertThat(post(bookingAt("site-9"), town.id(), "/recommendations", TownWeek.of(TownWeek.NEW, "h")).status())
                .isEqualTo(404);
    }

    @Test
    void deletesNoPlanOnWhichAReservationHangs() {
        Answer held = town.holdBest("a");
        published(null, null);
        assertThat(client.get("/api/v1/plans/" + town.id()).at("/state")).isEqualTo("SUPERSEDED");

        Answer refused = client.delete("/api/v1/plans/" + town.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("CONFLICT");
        assertThat(refused.at("/detail")).contains("has reservations: 1 held, 0 confirmed and to come", "released");
        client.delete(held.location().orElseThrow());
        assertThat(client.delete("/api/v1/plans/" + town.id()).status()).isEqualTo(204);
    }

    private Client booking() {
        return bookingAt();
    }

    private Client bookingAt(String... sites) {
        return new Client(port, keys.create("test", new Rights(Set.of(Role.BOOKING), null, List.of(sites)),
                clock.instant().plus(Duration.ofHours(1))).secret().text());
    }

    private static Answer post(Client client, UUID plan, String path, ObjectNode body) {
        return client.postJson("/api/v1/plans/" + plan + path, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A plan that is published in the place of the town's, with an examination of somebody more at a place. */
    private UUID published(@Nullable String newcomer, @Nullable JsonNode place) {
        Problem problem = TownWeek.problem();
        List<Session> sessions = new ArrayList<>(TownWeek.plan().sessions());
        if (newcomer != null) {
            ObjectNode wish = TownWeek.of(TownWeek.NEW, newcomer);
            wish.put("kind", "EXAMINATION");
            wish.set("place", place);
            var request = RecommendationDocuments
                    .hold(wish.toString().getBytes(StandardCharsets.UTF_8), problem).value();
            problem = PreparedPlan.of(problem, sessions).following(request.newcomer());
            sessions.add(request.session());
        }
        UUID id = stored(problem, sessions, town.id());
        assertThat(client.post("/api/v1/plans/" + id + "/publish").status()).isEqualTo(200);
        return id;
    }

    private void publishAsSeen(UUID id) {
        Answer first = client.post("/api/v1/plans/" + id + "/publish");
        if (first.status() != 200) {
            assertThat(client.post("/api/v1/plans/" + id + "/publish?seen=" + first.at("/token")).status())
                    .isEqualTo(200);
        }
    }

    private UUID stored(Problem problem, List<Session> sessions, @Nullable UUID parent) {
        Plan plan = new Judge(problem).plan(sessions);
        return plans.store(new NewPlan(problem, new Limits(1000, null, 1), parent), plan).id();
    }

    private Problem problem(String plan) {
        return plans.planned(UUID.fromString(plan)).orElseThrow().problem();
    }
}
