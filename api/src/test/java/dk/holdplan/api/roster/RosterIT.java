package dk.holdplan.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class RosterIT {

    private static final String ROSTER = "/api/v1/therapists/site-1-t1/roster?from=2026-11-30&to=2026-12-04";

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    RosterIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storePlan() {
        Problem problem = Objects.requireNonNull(ProblemDocument.read(Examples.dataset("tiny")).value());
        Plan plan = Objects.requireNonNull(PlanDocument.read(Examples.dataset("plans/tiny.plan")).value());
        id = plans.submit(new NewPlan(problem, new SearchLimits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(), plan, Duration.ofSeconds(1));
    }

    @AfterEach
    void deletePlan() {
        plans.delete(id);
    }

    @Test
    void showsIndividualSessionsAndMeetings() {
        Answer roster = client.get(ROSTER);

        assertThat(roster.status()).isEqualTo(200);
        assertThat(roster.at("/name")).isEqualTo("Therapist 1.1");
        assertThat(roster.at("/appointments/0/plan")).isEqualTo(id.toString());
        assertThat(roster.at("/appointments/0/start")).isEqualTo("2026-11-30T09:00:00");
        assertThat(roster.at("/appointments/0/kind")).isEqualTo("EXAMINATION");
        assertThat(roster.at("/appointments/0/citizens/0")).isEqualTo("c00007");
        assertThat(roster.at("/appointments/0/class")).isNull();
        assertThat(roster.body()).contains("\"class\":\"site-1-ryg-1\"");
    }

    @Test
    void tellsWhatTheTherapistNeedsToKnow() {
        Answer roster = client.get(ROSTER);
        Answer table = client.get(ROSTER, "Accept", "text/csv");

        assertThat(roster.at("/appointments/0/noteMinutes")).isEqualTo("0");
        assertThat(roster.at("/appointments/0/remarks/0/citizen")).isEqualTo("c00007");
        assertThat(roster.at("/appointments/0/remarks/0/what")).isEqualTo("FIRST_TIME");
        assertThat(roster.at("/appointments/0/remarks/0/danish")).isEqualTo("første gang");
        assertThat(roster.at("/appointments/0/remarks/0/by")).isNull();
        assertThat(table.body().lines().findFirst().orElseThrow())
                .endsWith(",citizens,published,setUpMinutes,clearMinutes,noteMinutes,remarks");
        assertThat(table.body().lines().skip(1).findFirst().orElseThrow())
                .endsWith(",c00007,false,0,0,0,c00007 FIRST_TIME");
    }

    @Test
    void showsTheRosterOfOnePlan() {
        assertThat(client.get(ROSTER + "&plan=" + id).size("/appointments")).isPositive();
        assertThat(client.get(ROSTER + "&plan=" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void showsTheTimetableOfAWeek() {
        Answer week = client.get("/api/v1/plans/" + id + "/timetable");

        assertThat(week.at("/monday")).isEqualTo("2026-11-30");
        assertThat(week.at("/appointments/0/therapist")).isEqualTo("site-1-t2");
        assertThat(week.at("/appointments/0/start")).isEqualTo("2026-11-30T07:30:00");
        assertThat(client.get("/api/v1/plans/" + id + "/timetable?week=1").size("/appointments")).isZero();
        assertThat(client.get("/api/v1/plans/" + id + "/timetable?week=26").status()).isEqualTo(400);
        assertThat(client.get("/api/v1/plans/" + UUID.randomUUID() + "/timetable").status()).isEqualTo(404);
    }
}
