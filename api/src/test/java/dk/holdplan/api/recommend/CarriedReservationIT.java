package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What becomes of reservations when another plan is published. */
@ServiceTest
class CarriedReservationIT {

    private final Client client;
    private final PlanStore plans;
    private final JdbcClient database;
    private final TownWeek town;

    CarriedReservationIT(@LocalServerPort int port, PlanStore plans, JdbcClient database) {
        this.client = new Client(port);
        this.plans = plans;
        this.database = database;
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

        UUID next = town.follow(null, null);

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
        UUID next = town.follow(null, null);

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

        UUID next = town.follow("d", place);

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

        town.follow("d", place);

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
        Problem problem = plans.planned(UUID.fromString(child)).orElseThrow().problem();
        List<Session> sessions = new ArrayList<>(plans.plan(UUID.fromString(child)).orElseThrow().sessions());
        sessions.removeIf(session -> session.citizen().equals("a"));
        publishAsSeen(town.store(problem, sessions, UUID.fromString(child)));

        Answer takenBack = client.get(gone.location().orElseThrow());

        assertThat(takenBack.at("/state")).isEqualTo("TAKEN_BACK");
        assertThat(takenBack.at("/why")).contains("was published");
        assertThat(client.get(kept.location().orElseThrow()).at("/state")).isEqualTo("CONFIRMED");
    }

    @Test
    void deletesNoPlanOnWhichAReservationHangs() {
        Answer held = town.holdBest("a");
        town.follow(null, null);
        assertThat(client.get("/api/v1/plans/" + town.id()).at("/state")).isEqualTo("SUPERSEDED");

        Answer refused = client.delete("/api/v1/plans/" + town.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("CONFLICT");
        assertThat(refused.at("/detail")).contains("has reservations: 1 held, 0 confirmed and to come", "released");
        client.delete(held.location().orElseThrow());
        assertThat(client.delete("/api/v1/plans/" + town.id()).status()).isEqualTo(204);
    }

    private void publishAsSeen(UUID id) {
        Answer first = client.post("/api/v1/plans/" + id + "/publish");
        if (first.status() != 200) {
            assertThat(client.post("/api/v1/plans/" + id + "/publish?seen=" + first.at("/token")).status())
                    .isEqualTo(200);
        }
    }
}
