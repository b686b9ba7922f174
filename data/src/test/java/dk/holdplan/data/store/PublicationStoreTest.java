package dk.holdplan.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.store.PublicationStore.Result;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
@Tag("slow")
class PublicationStoreTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final Problem problem = Examples.problem("tiny");
    private final Plan plan = Examples.plan("tiny");

    private final PublicationStore publications;
    private final PlanStore plans;
    private final WorkStore works;
    private final SettableClock clock;
    private final JdbcClient client;

    PublicationStoreTest(PublicationStore publications, PlanStore plans, WorkStore works, SettableClock clock,
            JdbcClient client) {
        this.publications = publications;
        this.plans = plans;
        this.works = works;
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
    void publishesAPlanForItsSiteAndWeek() {
        UUID id = solved(problem);

        assertThat(publications.publish(id)).isEqualTo(Result.PUBLISHED);

        assertThat(state(id)).isEqualTo(PlanState.PUBLISHED);
        assertThat(publications.list("site-1", MONDAY))
                .containsExactly(new Publication("site-1", MONDAY, id, problem.name(), clock.instant()));
        assertThat(publications.list("site-2", MONDAY)).isEmpty();
        assertThat(publications.list(null, MONDAY.plusWeeks(1))).isEmpty();
    }

    @Test
    void publishesOnePlanInThePlaceOfAnother() {
        UUID first = solved(problem);
        UUID second = solved(problem);
        publications.publish(first);

        publications.publish(second);

        assertThat(state(first)).isEqualTo(PlanState.SUPERSEDED);
        assertThat(state(second)).isEqualTo(PlanState.PUBLISHED);
        assertThat(publications.list(null, null)).extracting(Publication::plan).containsExactly(second);
    }

    @Test
    void keepsAPlanPublishedThatLostOnlyOneOfItsWeeks() {
        UUID twoWeeks = solved(withHorizon(new Horizon(MONDAY, 2)));
        UUID secondWeek = solved(withHorizon(new Horizon(MONDAY.plusWeeks(1), 1)));
        publications.publish(twoWeeks);
        publications.publish(secondWeek);

        assertThat(publications.list(null, null)).extracting(Publication::plan).containsExactly(twoWeeks, secondWeek);
        assertThat(state(twoWeeks)).isEqualTo(PlanState.PUBLISHED);

        UUID firstWeek = solved(problem);
        publications.publish(firstWeek);

        assertThat(publications.list(null, null)).extracting(Publication::plan).containsExactly(firstWeek, secondWeek);
        assertThat(state(twoWeeks)).isEqualTo(PlanState.SUPERSEDED);
    }

    @Test
    void changesNothingWhenThePlanIsPublishedAlready() {
        UUID id = solved(problem);
        publications.publish(id);
        List<Publication> before = publications.list(null, null);
        StoredPlan planBefore = plans.find(id).orElseThrow();
        clock.pass(Duration.ofMinutes(1));

        assertThat(publications.publish(id)).isEqualTo(Result.PUBLISHED);

        assertThat(publications.list(null, null)).isEqualTo(before);
        assertThat(plans.find(id)).contains(planBefore);
    }

    @Test
    void refusesAPlanThatIsNotReadyOrBreaksARule() {
        UUID queued = submit(problem);
        UUID solving = submit(problem);
        works.save(works.begin(solving).orElseThrow(), plan, Duration.ZERO);
        UUID stoppedEmpty = submit(problem);
        plans.requestStop(stoppedEmpty);
        UUID broken = submit(problem);
        works.finish(works.begin(broken).orElseThrow(), new Plan(new Score(1, 0, 0), plan.sessions(),
                List.of(), List.of(), List.of()), Duration.ZERO);

        assertThat(List.of(queued, solving, stoppedEmpty, broken)).extracting(publications::publish)
                .containsOnly(Result.NOT_ALLOWED);
        assertThat(publications.publish(UUID.randomUUID())).isEqualTo(Result.UNKNOWN);
        assertThat(publications.list(null, null)).isEmpty();
    }

    @Test
    void publishesAStoppedPlan() {
        UUID id = submit(problem);
        Work work = works.begin(id).orElseThrow();
        plans.requestStop(id);
        works.finish(work, plan, Duration.ZERO);

        assertThat(publications.publish(id)).isEqualTo(Result.PUBLISHED);
    }

    @Test
    void neverDeletesWhatIsPublished() {
        UUID first = solved(problem);
        publications.publish(first);

        assertThat(plans.delete(first)).isFalse();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> client.sql("delete from plan").update());

        publications.publish(solved(problem));
        assertThat(plans.delete(first)).isTrue();
    }

    @RepeatedTest(10)
    void letsExactlyOneOfTwoPlansStayThatArePublishedAtTheSameTime()
            throws InterruptedException, ExecutionException {
        UUID before = solved(problem);
        publications.publish(before);
        List<UUID> rivals = List.of(solved(problem), solved(withHorizon(new Horizon(MONDAY, 2))));
        CyclicBarrier start = new CyclicBarrier(rivals.size());

        try (ExecutorService threads = Executors.newFixedThreadPool(rivals.size())) {
            List<Future<Result>> results = rivals.stream().map(id -> threads.submit(() -> {
                start.await();
                return publications.publish(id);
            })).toList();
            for (Future<Result> result : results) {
                assertThat(result.get()).isEqualTo(Result.PUBLISHED);
            }
        }

        UUID winner = publications.list("site-1", MONDAY).getFirst().plan();
        assertThat(rivals).contains(winner);
        assertThat(publications.list("site-1", MONDAY)).hasSize(1);
        assertThat(state(winner)).isEqualTo(PlanState.PUBLISHED);
        assertThat(state(before)).isEqualTo(PlanState.SUPERSEDED);
        boolean longOneWon = winner.equals(rivals.get(1));
        assertThat(state(rivals.get(0))).isEqualTo(longOneWon ? PlanState.SUPERSEDED : PlanState.PUBLISHED);
        assertThat(state(rivals.get(1))).isEqualTo(PlanState.PUBLISHED);
    }

    private PlanState state(UUID id) {
        return plans.find(id).orElseThrow().state();
    }

    private UUID submit(Problem submitted) {
        return plans.submit(new NewPlan(submitted, new SearchLimits(1_000, null, 0), null)).id();
    }

    private UUID solved(Problem submitted) {
        UUID id = submit(submitted);
        works.finish(works.begin(id).orElseThrow(), plan, Duration.ofSeconds(1));
        return id;
    }

    private Problem withHorizon(Horizon horizon) {
        return new Problem(problem.name(), problem.timeZone(), horizon, problem.gridMinutes(), problem.lunch(),
                problem.closedDays(), problem.sites(), problem.rooms(), problem.therapists(), problem.classes(),
                problem.pathways(), problem.citizens(), problem.published(), problem.weights());
    }
}
