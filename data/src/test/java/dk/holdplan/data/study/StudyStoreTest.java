package dk.holdplan.data.study;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.paging.Position;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.study.Study.Kind;
import dk.holdplan.data.study.Study.Question;
import dk.holdplan.data.study.Study.State;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DataTest
class StudyStoreTest {

    private static final Question QUESTION = new Question(Kind.WHAT_IF, "{\"scenarios\": []}", 3, 100);

    private final PlanStore plans;
    private final StudyStore studies;
    private final SettableClock clock;
    private UUID plan;
    private UUID id;

    StudyStoreTest(PlanStore plans, StudyStore studies, SettableClock clock) {
        this.plans = plans;
        this.studies = studies;
        this.clock = clock;
    }

    @BeforeEach
    void ask() {
        plan = plans.submit(new NewPlan(Examples.problem("tiny"), new SearchLimits(20_000, null, 0), null)).id();
        id = studies.ask(plan, QUESTION, false).id();
    }

    @AfterEach
    void delete() {
        plans.delete(plan);
    }

    private Study begun() {
        return studies.begin(id).orElseThrow();
    }

    private Study found() {
        return studies.find(plan, id).orElseThrow();
    }

    @Test
    void keepsAQuestionUntilItIsAnswered() {
        assertThat(found().state()).isEqualTo(State.QUEUED);
        assertThat(begun().question()).isEqualTo(QUESTION);
        assertThat(studies.progress(found(), 2, 6)).isTrue();
        assertThat(found()).extracting(Study::state, Study::done, Study::parts).containsExactly(State.RUNNING, 2, 6);

        assertThat(studies.finish(found(), "{\"seeds\": []}")).isTrue();

        assertThat(found().state()).isEqualTo(State.DONE);
        assertThat(found().answer()).isEqualTo("{\"seeds\": []}");
        assertThat(found().question().document()).isEmpty();
        assertThat(studies.begin(id)).isEmpty();
    }

    @Test
    void dropsWhatAnEarlierAttemptWrites() {
        Study first = begun();
        Study second = begun();

        assertThat(studies.progress(first, 1, 2)).isFalse();
        assertThat(studies.finish(first, "{}")).isFalse();
        assertThat(studies.fail(second, "broke down")).isTrue();
        assertThat(found().failure()).isEqualTo("broke down");
    }

    @Test
    void doesNotCountAnAttemptThatIsGivenBack() {
        studies.release(begun());

        assertThat(found().state()).isEqualTo(State.QUEUED);
        assertThat(begun().attempt()).isEqualTo(1);
    }

    @Test
    void letsSomebodyStopWhatIsNotFinal() {
        Study study = begun();

        assertThat(studies.requestStop(plan, id)).isTrue();
        assertThat(studies.stopWanted(id)).isTrue();
        assertThat(studies.progress(study, 1, 2)).isFalse();
        assertThat(studies.stopped(study)).isTrue();
        assertThat(found().state().isFinal()).isTrue();
        assertThat(studies.requestStop(plan, id)).isFalse();
    }

    @Test
    void goesWithItsPlan() {
        plans.delete(plan);

        assertThat(studies.find(plan, id)).isEmpty();
        assertThat(studies.stopWanted(id)).isTrue();
    }

    @Test
    void listsTheNewestFirstWithoutAnswers() {
        studies.finish(begun(), "{}");
        clock.pass(Duration.ofSeconds(1));
        UUID second = studies.ask(plan, new Question(Kind.SMALLEST_CAPACITY, "{}", 1, 0), true).id();

        assertThat(studies.list(plan, true, 0, 10)).extracting(Study::id).containsExactly(second, id);
        assertThat(studies.list(plan, true, 1, 1)).singleElement().matches(study -> study.id().equals(id))
                .matches(study -> study.answer() == null && study.state() == State.DONE);
        assertThat(studies.count(plan, true)).isEqualTo(2);
        Position newest = new Position(studies.list(plan, true, 0, 1).getFirst().createdAt(), second);
        assertThat(studies.after(plan, true, newest, 10)).extracting(Study::id).containsExactly(id);
        assertThat(studies.after(plan, true, new Position(Instant.EPOCH, id), 10)).isEmpty();
        assertThat(studies.list(plan, false, 0, 10)).as("without citizens").extracting(Study::id).containsExactly(id);
        assertThat(studies.count(plan, false)).isEqualTo(1);
        assertThat(studies.isOfCitizens(second)).isTrue();
        assertThat(studies.isOfCitizens(id)).isFalse();
        assertThat(studies.list(UUID.randomUUID(), true, 0, 10)).isEmpty();
    }

    @Test
    void givesNoNumberOfAnAttemptThatLivesToAnother() {
        Study lost = begun();
        studies.release(begun());
        Study third = begun();

        assertThat(studies.finish(lost, "{}")).isFalse();
        assertThat(third.attempt()).isEqualTo(2);
        assertThat(studies.finish(third, "{}")).isTrue();
    }

    @Test
    void belongsToOnePlan() {
        assertThat(studies.find(UUID.randomUUID(), id)).isEmpty();
    }
}
