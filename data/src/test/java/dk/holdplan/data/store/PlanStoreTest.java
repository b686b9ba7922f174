package dk.holdplan.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.demand.Refusal;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Decision;
import dk.holdplan.problem.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class PlanStoreTest {

    private static final SearchLimits LIMITS = new SearchLimits(30_000, 500L, 7);

    private final Problem problem = Examples.problem("tiny");
    private final Plan plan = Examples.plan("tiny");

    private final PlanStore plans;
    private final WorkStore works;
    private final SettableClock clock;
    private final JdbcClient client;

    PlanStoreTest(PlanStore plans, WorkStore works, SettableClock clock, JdbcClient client) {
        this.plans = plans;
        this.works = works;
        this.clock = clock;
        this.client = client;
    }

    @BeforeEach
    void forgetEarlierPlans() {
        client.sql("delete from plan").update();
    }

    @Test
    void givesBackWhatWasSubmitted() {
        StoredPlan submitted = submit();

        assertThat(plans.find(submitted.id())).contains(submitted);
        assertThat(submitted.state()).isEqualTo(PlanState.QUEUED);
        assertThat(submitted.limits()).isEqualTo(LIMITS);
        assertThat(submitted.requestedAt()).isEqualTo(clock.instant());
        assertThat(plans.problem(submitted.id())).contains(ProblemDocument.write(problem));
        assertThat(plans.plan(submitted.id())).isEmpty();
    }

    @Test
    void givesBackThePlanThatWasSaved() {
        UUID id = submit().id();
        Work work = works.begin(id).orElseThrow();

        assertThat(works.save(work, plan, Duration.ofSeconds(2))).isTrue();

        assertThat(plans.plan(id)).contains(plan);
        assertThat(plans.find(id).orElseThrow().outcome())
                .isEqualTo(new Outcome(plan.score().hard(), plan.score().medium(), plan.score().soft(),
                        plan.unplaced().size()));
    }

    @Test
    void givesBackWhoWaitsForADecisionUntilThatIsMade() {
        UUID id = submit().id();
        Work work = works.begin(id).orElseThrow();
        Plan waiting = new Plan(plan.score(), plan.sessions(), plan.unplaced(), plan.refused(), plan.late(),
                List.of(new Decision("c8", List.of(Refusal.RED_FLAG, Refusal.TOO_YOUNG), LocalDate.of(2026, 12, 4)),
                        new Decision("c2", List.of(Refusal.CANNOT_FOLLOW_INSTRUCTION), null)));
        works.save(work, waiting, Duration.ofSeconds(1));
        assertThat(plans.plan(id)).contains(waiting);

        works.save(work, plan, Duration.ofSeconds(2));

        assertThat(plans.plan(id)).contains(plan);
    }

    @Test
    void replacesAPlanWhole() {
        UUID id = submit().id();
        Work work = works.begin(id).orElseThrow();
        works.save(work, plan, Duration.ofSeconds(1));
        Plan smaller = new Plan(plan.score(), plan.sessions().subList(0, 2), List.of(), List.of(), List.of());

        works.finish(work, smaller, Duration.ofSeconds(2));

        assertThat(plans.plan(id)).contains(smaller);
        assertThat(plans.find(id).orElseThrow().state()).isEqualTo(PlanState.SOLVED);
    }

    @Test
    void findsThoseThatExist() {
        UUID first = submit().id();

        assertThat(plans.find(List.of(first, UUID.randomUUID()))).extracting(StoredPlan::id).containsExactly(first);
    }

    @Test
    void stopsAWaitingPlanAtOnce() {
        UUID id = submit().id();

        assertThat(plans.requestStop(id)).isTrue();

        assertThat(plans.find(id).orElseThrow().state()).isEqualTo(PlanState.STOPPED);
        assertThat(works.begin(id)).isEmpty();
        assertThat(plans.requestStop(id)).isFalse();
    }

    @Test
    void storesNothingThatIsMadeFromAPlanThatIsGone() {
        UUID gone = UUID.randomUUID();

        assertThatThrownBy(
                () -> plans.submit(new NewPlan(Examples.problem("tiny"), new SearchLimits(1_000, null, 0), gone)))
                .isInstanceOf(ParentGoneException.class);
    }

    @Test
    void deletesAPlanWithAllOfIt() {
        UUID id = submit().id();
        works.save(works.begin(id).orElseThrow(), new Plan(plan.score(), plan.sessions(), plan.unplaced(),
                plan.refused(), plan.late(), List.of(new Decision("c8", List.of(Refusal.RED_FLAG), null))),
                Duration.ZERO);

        assertThat(plans.delete(id)).isTrue();

        assertThat(plans.find(id)).isEmpty();
        assertThat(plans.isEmpty()).isTrue();
        assertThat(plans.delete(id)).isFalse();
        for (String table : List.of("plan_problem", "plan_resource", "session", "unplaced", "refused", "late",
                "decision", "attendance")) {
            assertThat(client.sql("select count(*) from " + table).query(Long.class).single()).as(table).isZero();
        }
    }

    private StoredPlan submit() {
        return plans.submit(new NewPlan(problem, LIMITS, null));
    }
}
