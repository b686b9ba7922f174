package dk.holdplan.api.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom to phone, at a site of its own. */
@ServiceTest
class CallsIT {

    private static final String SITE = "calls-it";
    private static final Problem PROBLEM = Objects
            .requireNonNull(ProblemDocument.read(elsewhere(ProblemDocument.write(FinishedPlan.PROBLEM))).value());
    private static final Plan PLAN = Objects
            .requireNonNull(PlanDocument.read(elsewhere(PlanDocument.write(FinishedPlan.PLAN))).value());

    private final Client client;
    private final PlanStore plans;
    private final JdbcClient database;
    private final List<UUID> stored = new ArrayList<>();

    CallsIT(@LocalServerPort int port, PlanStore plans, JdbcClient database) {
        this.client = new Client(port);
        this.plans = plans;
        this.database = database;
    }

    @AfterEach
    void remove() {
        database.sql("delete from publication where site = ?").param(SITE).update();
        database.sql("delete from publication_log where site = ?").param(SITE).update();
        stored.reversed().forEach(id -> database.sql("delete from plan where id = ?").param(id).update());
    }

    /** The first repair moves one and gives another a room, the second calls a third one off; nobody was told of either. */
    @Test
    void listsEverybodyAfterTwoRepairsOfWhatIsPublished() {
        UUID published = store(PLAN.sessions(), null);
        client.post("/api/v1/plans/" + published + "/publish");
        List<Session> sessions = new ArrayList<>(PLAN.sessions());
        Session moved = sessions.get(1);
        sessions.set(1, new Session(moved.citizen(), moved.kind(), moved.start().plusHours(1),
                moved.end().plusHours(1), moved.therapist(), moved.room(), moved.rehabClass()));
        Session kept = sessions.get(2);
        sessions.set(2, new Session(kept.citizen(), kept.kind(), kept.start(), kept.end(), SITE + "-t2", kept.room(),
                kept.rehabClass()));
        UUID first = store(sessions, published);
        Session gone = sessions.removeFirst();
        UUID second = store(sessions, first);

        Answer calls = calls(second);

        assertThat(calls.status()).as(calls.body()).isEqualTo(200);
        assertThat(calls.at("/before/0")).isEqualTo(published.toString());
        assertThat(Json.each(calls.body(), "/citizens", "citizen")).containsExactlyInAnyOrder(gone.citizen(),
                moved.citizen(), kept.citizen());
        assertThat(calls.at("/citizens/2/citizen")).isEqualTo(kept.citizen());
        assertThat(Json.each(calls.body(), "/citizens", "call")).containsExactly("true", "true", "false");
        assertThat(calls.at("/calls")).isEqualTo("2");
        assertThat(Json.each(client.get("/api/v1/plans/" + first + "/diff/" + second).body(), "/citizens", "citizen"))
                .containsExactly(gone.citizen());
        Answer table = client.get("/api/v1/plans/" + second + "/calls", "Accept", "text/csv");
        assertThat(table.body().lines()).hasSize(4).first().asString().startsWith("call,change,citizen,kind");
        assertThat(client.get("/api/v1/audit?citizen=" + kept.citizen() + "&size=5").body()).contains("READ_CALLS");
    }

    @Test
    void comparesWhatIsPublishedWithWhatWasBeforeAlsoWhenThatWasDeleted() {
        UUID published = store(PLAN.sessions(), null);
        assertThat(calls(published).size("/citizens")).isEqualTo(
                (int) PLAN.sessions().stream().map(Session::citizen).distinct().count());
        client.post("/api/v1/plans/" + published + "/publish");
        assertThat(calls(published).size("/before")).isZero();
        List<Session> sessions = new ArrayList<>(PLAN.sessions());
        Session gone = sessions.removeFirst();
        UUID next = store(sessions, published);
        assertThat(client.post("/api/v1/plans/" + next + "/publish").status()).isEqualTo(200);
        assertThat(client.delete("/api/v1/plans/" + published).status()).isEqualTo(204);

        Answer calls = calls(next);

        assertThat(Json.each(calls.body(), "/citizens", "citizen")).containsExactly(gone.citizen());
        assertThat(calls.at("/citizens/0/changes/0/change")).isEqualTo("REMOVED");
        assertThat(calls.at("/citizens/0/changes/0/before/therapistName")).startsWith("Therapist");
    }

    @Test
    void needsAPlanWithATimetable() {
        UUID waiting = plans.submit(new NewPlan(PROBLEM, new SearchLimits(1_000, null, 0), null)).id();
        stored.add(waiting);

        assertThat(calls(waiting).status()).isEqualTo(409);
        assertThat(calls(UUID.randomUUID()).status()).isEqualTo(404);
    }

    private Answer calls(UUID plan) {
        return client.get("/api/v1/plans/" + plan + "/calls");
    }

    private UUID store(List<Session> sessions, @Nullable UUID parent) {
        UUID id = plans.store(new NewPlan(PROBLEM, new SearchLimits(1_000, null, 0), parent),
                new Plan(PLAN.score(), sessions, PLAN.unplaced(), PLAN.refused(), PLAN.late())).id();
        stored.add(id);
        return id;
    }

    private static byte[] elsewhere(String document) {
        return document.replace("site-1", SITE).getBytes(StandardCharsets.UTF_8);
    }
}
