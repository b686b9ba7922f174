package dk.holdplan.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdplan.change.Change.SessionPinned;
import dk.holdplan.change.Changes;
import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@DataTest
class WorkStoreTest {

    private final Problem problem = Examples.problem("tiny");
    private final Plan plan = Examples.plan("tiny");
    private UUID id;

    private final PlanStore plans;
    private final WorkStore works;

    WorkStoreTest(PlanStore plans, WorkStore works) {
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void submit() {
        id = plans.submit(new NewPlan(problem, new SearchLimits(20_000, null, 0), null)).id();
    }

    @Test
    void beginsWithTheProblemAndNoSessions() {
        Work work = works.begin(id).orElseThrow();

        assertThat(work.problem()).isEqualTo(problem);
        assertThat(work.start()).isEmpty();
        assertThat(work.attempt()).isEqualTo(1);
        assertThat(state()).isEqualTo(PlanState.SOLVING);
        assertThat(plans.find(id).orElseThrow().startedAt()).isNotNull();
    }

    @Test
    void beginsFromWhatIsPublished() {
        Problem published = Examples.problem("ill-therapist");
        UUID changed = plans.submit(new NewPlan(published, new SearchLimits(20_000, null, 0), null)).id();

        assertThat(works.begin(changed).orElseThrow().start()).isNotEmpty().isEqualTo(published.publishedSessions());
    }

    @Test
    void keepsThePinsThatADocumentDoesNotHave() {
        Session session = plan.sessions().getFirst();
        Problem pinned = Objects.requireNonNull(Changes.apply(problem, plan.sessions(),
                List.of(new SessionPinned(session.citizen(), session.start())), null).problem());
        UUID changed = plans.submit(new NewPlan(pinned, new SearchLimits(20_000, null, 0), null)).id();

        assertThat(works.begin(changed).orElseThrow().problem()).isEqualTo(pinned);
        assertThat(plans.problem(changed).orElseThrow()).doesNotContain("pinned");
    }

    @Test
    void resumesFromTheBestPlanSoFar() {
        works.save(works.begin(id).orElseThrow(), plan, Duration.ofSeconds(3));

        Work second = works.begin(id).orElseThrow();
        works.save(second, plan, Duration.ofSeconds(4));
        Work third = works.begin(id).orElseThrow();

        assertThat(second.start()).isEqualTo(plan.sessions());
        assertThat(second.spent()).isEqualTo(Duration.ofSeconds(3));
        assertThat(third.spent()).isEqualTo(Duration.ofSeconds(7));
        assertThat(third.attempt()).isEqualTo(3);
    }

    @Test
    void dropsWhatAnOvertakenAttemptSaves() {
        Work overtaken = works.begin(id).orElseThrow();
        Work current = works.begin(id).orElseThrow();

        assertThat(works.goesOn(overtaken)).isFalse();
        assertThat(works.save(overtaken, plan, Duration.ZERO)).isFalse();
        assertThat(works.finish(overtaken, plan, Duration.ZERO)).isFalse();
        assertThat(works.fail(overtaken, "too late")).isFalse();
        assertThat(works.release(overtaken)).isFalse();

        assertThat(plans.plan(id)).isEmpty();
        assertThat(works.goesOn(current)).isTrue();
    }

    @Test
    void endsStoppedWhenThatWasAskedFor() {
        Work work = works.begin(id).orElseThrow();
        plans.requestStop(id);

        assertThat(works.goesOn(work)).isFalse();
        assertThat(works.finish(work, plan, Duration.ofSeconds(1))).isTrue();

        assertThat(state()).isEqualTo(PlanState.STOPPED);
        assertThat(plans.plan(id)).contains(plan);
        assertThat(works.begin(id)).isEmpty();
    }

    @Test
    void saysWhyASearchBrokeDownAndKeepsItsPlan() {
        Work work = works.begin(id).orElseThrow();
        works.save(work, plan, Duration.ofSeconds(1));

        works.fail(work, "The search broke down.");

        StoredPlan failed = plans.find(id).orElseThrow();
        assertThat(failed.state()).isEqualTo(PlanState.FAILED);
        assertThat(failed.failure()).isEqualTo("The search broke down.");
        assertThat(failed.finishedAt()).isNotNull();
        assertThat(plans.plan(id)).contains(plan);
    }

    @Test
    void givesWorkBackToTheQueue() {
        Work work = works.begin(id).orElseThrow();
        works.save(work, plan, Duration.ofSeconds(1));

        assertThat(works.release(work)).isTrue();

        assertThat(state()).isEqualTo(PlanState.QUEUED);
        assertThat(works.begin(id).orElseThrow().start()).isEqualTo(plan.sessions());
    }

    @Test
    void dropsTheWorkOnADeletedPlan() {
        Work work = works.begin(id).orElseThrow();
        plans.delete(id);

        assertThat(works.goesOn(work)).isFalse();
        assertThat(works.finish(work, plan, Duration.ZERO)).isFalse();
        assertThat(works.begin(id)).isEmpty();
    }

    @Test
    void storesNothingOfAPlanThatCannotBeStoredWhole() {
        Work work = works.begin(id).orElseThrow();
        works.save(work, plan, Duration.ofSeconds(1));
        Session first = plan.sessions().getFirst();
        List<Session> broken = new ArrayList<>(plan.sessions());
        broken.add(new Session(first.citizen(), first.kind(), first.start(), first.start(), first.therapist(),
                first.room(), null));
        Plan unstorable = new Plan(plan.score(), broken, List.of(), List.of(), List.of());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> works.save(work, unstorable, Duration.ofSeconds(2)));

        assertThat(plans.plan(id)).contains(plan);
    }

    private PlanState state() {
        return plans.find(id).orElseThrow().state();
    }
}
