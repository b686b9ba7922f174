package dk.holdplan.api.change;

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
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class DiffIT {

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID before;
    private UUID after;

    DiffIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    /** The first session is gone, the second an hour later, the third with the other therapist. */
    @BeforeEach
    void storeTwoPlans() {
        Plan plan = FinishedPlan.PLAN;
        List<Session> sessions = new ArrayList<>(plan.sessions());
        sessions.removeFirst();
        Session moved = sessions.get(0);
        sessions.set(0, new Session(moved.citizen(), moved.kind(), moved.start().plusHours(1),
                moved.end().plusHours(1), moved.therapist(), moved.room(), moved.rehabClass()));
        Session kept = sessions.get(1);
        sessions.set(1, new Session(kept.citizen(), kept.kind(), kept.start(), kept.end(), "site-1-t2", kept.room(),
                kept.rehabClass()));
        before = FinishedPlan.stored(plans, works);
        after = FinishedPlan.stored(FinishedPlan.PROBLEM,
                new Plan(plan.score(), sessions, plan.unplaced(), plan.refused(), plan.late()), plans, works);
    }

    @AfterEach
    void deletePlans() {
        plans.delete(before);
        plans.delete(after);
    }

    @Test
    void listsWhatToTellEachCitizen() {
        Answer diff = diff(before, after);

        assertThat(diff.status()).isEqualTo(200);
        assertThat(diff.contentType()).contains("application/json");
        assertThat(Json.each(diff.body(), "/citizens", "citizen")).containsExactly("c00001", "c00002", "c00003");
        assertThat(Json.each(diff.body(), "/citizens", "call")).containsExactly("true", "true", "false");
        assertThat(diff.at("/citizens/1/first")).isEqualTo("2026-12-02T09:30:00");
        assertThat(diff.at("/counts/removed")).isEqualTo("1");
        assertThat(diff.at("/counts/moved")).isEqualTo("1");
        assertThat(diff.at("/counts/otherTherapist")).isEqualTo("1");
        assertThat(diff.at("/counts/unchanged")).isEqualTo("17");
        assertThat(diff.at("/citizens/0/changes/0/change")).isEqualTo("REMOVED");
        assertThat(diff.at("/citizens/0/changes/0/after")).isNull();
        assertThat(diff.at("/citizens/1/changes/0/change")).isEqualTo("MOVED");
        assertThat(diff.at("/citizens/1/changes/0/before/start")).isEqualTo("2026-12-02T09:30:00");
        assertThat(diff.at("/citizens/1/changes/0/after/start")).isEqualTo("2026-12-02T10:30:00");
        assertThat(diff.at("/citizens/1/changes/0/after/therapistName")).isEqualTo("Therapist 1.2");
        assertThat(diff.at("/citizens/2/changes/0/change")).isEqualTo("CHANGED");
        assertThat(diff.at("/citizens/2/changes/0/otherTherapist")).isEqualTo("true");
    }

    @Test
    void listsWhatToTellEachTherapist() {
        Answer diff = diff(before, after);

        assertThat(Json.each(diff.body(), "/therapists", "name")).containsExactly("Therapist 1.1", "Therapist 1.2");
        assertThat(diff.size("/therapists/0/changes")).isEqualTo(2);
        assertThat(diff.size("/therapists/1/changes")).isEqualTo(2);
    }

    @Test
    void listsTheSameAsCsv() {
        Answer diff = client.get("/api/v1/plans/" + before + "/diff/" + after, "Accept", "text/csv");

        assertThat(diff.contentType()).hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(diff.body().lines()).hasSize(4).first().asString().startsWith(
                "call,change,citizen,kind,beforeStart,beforeEnd,beforeTherapist,beforeTherapistName,beforeRoom,");
        assertThat(diff.body().lines()).anyMatch(line -> line.equals("true,REMOVED,c00001,EXAMINATION,2026-11-30T10:00,"
                + "2026-11-30T10:45,site-1-t1,Therapist 1.1,site-1-room-1,site-1-room-1,,,,,,,,,,"));
    }

    @Test
    void findsNoDifferenceOfAPlanToItself() {
        Answer diff = diff(before, before);

        assertThat(diff.size("/citizens")).isZero();
        assertThat(diff.at("/counts/unchanged")).isEqualTo("20");
    }

    @Test
    void needsTwoPlans() {
        UUID waiting = plans.submit(new NewPlan(FinishedPlan.PROBLEM, new SearchLimits(1_000, null, 0), null)).id();

        assertThat(diff(before, waiting).status()).isEqualTo(409);
        assertThat(diff(UUID.randomUUID(), before).status()).isEqualTo(404);
        Answer asCsv = client.get("/api/v1/plans/" + before + "/diff/" + UUID.randomUUID(), "Accept", "text/csv");
        assertThat(asCsv.status()).isEqualTo(404);
        assertThat(asCsv.contentType()).contains("application/problem+json");
        assertThat(client.get("/api/v1/plans/" + before + "/diff/" + after, "Accept", "image/png").status())
                .isEqualTo(406);
        plans.delete(waiting);
    }

    private Answer diff(UUID from, UUID to) {
        return client.get("/api/v1/plans/" + from + "/diff/" + to);
    }
}
