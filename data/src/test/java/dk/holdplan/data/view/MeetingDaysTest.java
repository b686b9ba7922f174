package dk.holdplan.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class MeetingDaysTest {

    private static final String BACK_CLASS = "site-1-ryg-1";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private final Problem problem = Examples.problem("tiny");
    private final Plan plan = Examples.plan("tiny");

    private final MeetingDays meetings;
    private final PlanStore plans;
    private final WorkStore works;
    private final PublicationStore publications;
    private final SettableClock clock;
    private final JdbcClient client;

    MeetingDaysTest(MeetingDays meetings, PlanStore plans, WorkStore works, PublicationStore publications,
            SettableClock clock, JdbcClient client) {
        this.meetings = meetings;
        this.plans = plans;
        this.works = works;
        this.publications = publications;
        this.clock = clock;
        this.client = client;
    }

    @BeforeEach
    @AfterEach
    void forgetEarlierPlans() {
        client.sql("delete from publication_log").update();
        client.sql("delete from plan").update();
    }

    @Test
    void showsWhoIsInAMeeting() {
        solved();

        MeetingDay day = meetings.find(BACK_CLASS, TUESDAY, PlanScope.ALL).orElseThrow();

        assertThat(day.meetings()).hasSize(1);
        assertThat(day.meetings().getFirst().citizens()).containsExactly("c00008", "c00010", "c00012");
        assertThat(meetings.find(BACK_CLASS, TUESDAY.plusDays(1), PlanScope.ALL).orElseThrow().meetings()).isEmpty();
        assertThat(meetings.find("knitting", TUESDAY, PlanScope.ALL)).isEmpty();
    }

    @Test
    void takesThePublishedPlanElseTheOneFinishedLast() {
        UUID older = solved();
        clock.pass(Duration.ofMinutes(1));
        UUID newer = solved();
        assertThat(planOnTuesday()).isEqualTo(newer);

        publications.publish(older);

        assertThat(planOnTuesday()).isEqualTo(older);
    }

    private UUID planOnTuesday() {
        return meetings.find(BACK_CLASS, TUESDAY, PlanScope.ALL).orElseThrow().meetings().getFirst().plan();
    }

    private UUID solved() {
        UUID id = plans.submit(new NewPlan(problem, new SearchLimits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(), plan, Duration.ofSeconds(1));
        return id;
    }
}
