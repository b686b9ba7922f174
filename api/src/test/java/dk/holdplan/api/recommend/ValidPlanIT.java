package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.problem.Session;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of questions when another plan is published. */
@ServiceTest
class ValidPlanIT {

    private final int port;
    private final Client client;
    private final JdbcClient database;
    private final ApiKeys keys;
    private final Clock clock;
    private final TownWeek town;

    ValidPlanIT(@LocalServerPort int port, PlanStore plans, JdbcClient database, ApiKeys keys, Clock clock) {
        this.port = port;
        this.client = new Client(port);
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
    void answersThroughASupersededPlanFromTheOneThatIsValid() {
        UUID next = town.follow(null, null);

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
        UUID next = town.follow(null, null);
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
        UUID draft = town.store(TownWeek.problem(), TownWeek.plan().sessions(), town.id());
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
        town.follow(null, null);

        assertThat(post(bookingAt("site-9"), town.id(), "/recommendations", TownWeek.of(TownWeek.NEW, "h")).status())
                .isEqualTo(404);
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
}
