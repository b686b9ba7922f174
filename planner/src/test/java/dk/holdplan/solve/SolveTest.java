package dk.holdplan.solve;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RandomPublication;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Judge;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class SolveTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final int GUARD_SECONDS = 120;

    private static SolveOptions options(@Nullable Long steps, long seed, int threads) {
        return new SolveOptions(LONG, null, steps, seed, threads);
    }

    private static Plan solve(Problem problem, SolveOptions options) {
        return new Solve(problem, options).run(progress -> {
        });
    }

    private static Problem busyWeek() {
        ProblemFixture problem = new ProblemFixture().therapist("anna").therapist("bent")
                .room("cell", RoomUse.INDIVIDUAL)
                .room("den", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 3);
        for (int i = 0; i < 60; i++) {
            problem.citizens(citizen("c" + i));
        }
        return problem.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void findsTheSamePlanAgainWithTheSameSeedAndSteps(int threads) {
        for (long seed = 0; seed < 6; seed++) {
            Problem problem = RandomProblem.of(seed);

            assertThat(solve(problem, options(500L, seed, threads)))
                    .isEqualTo(solve(problem, options(500L, seed, threads)));
        }
    }

    @Test
    void searchesElsewhereWithAnotherSeed() {
        Problem problem = busyWeek();
        Set<Plan> plans = new HashSet<>();
        for (long seed = 0; seed < 3; seed++) {
            plans.add(solve(problem, options(100L, seed, 1)));
        }

        assertThat(plans).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void startsWithAnEarlierPlan(long seed) {
        Problem problem = RandomProblem.of(seed);
        Plan earlier = solve(problem, options(500L, seed, 1));
        assertThat(continued(problem, earlier).score()).isLessThanOrEqualTo(earlier.score());

        Problem published = RandomPublication.of(problem, earlier.sessions(), seed);
        Plan kept = solve(published, options(200L, seed, 1));
        assertThat(new Judge(published).judge(kept).validAndTrue()).isTrue();
        assertThat(continued(published, kept).score()).isLessThanOrEqualTo(kept.score());
    }

    private static Plan continued(Problem problem, Plan earlier) {
        return new Solve(problem, options(0L, 99, 1), earlier.sessions()).run(progress -> {
        });
    }

    @Test
    void startsWithWhatIsPublished() {
        Problem problem = busyWeek();
        Session[] sessions = solve(problem, options(100L, 1, 1)).sessions().toArray(Session[]::new);
        ProblemFixture published = new ProblemFixture().therapist("anna").therapist("bent")
                .room("cell", RoomUse.INDIVIDUAL).room("den", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 3).published(sessions)
                .citizens(problem.citizens().stream().map(old -> citizen(old.id())).toArray(CitizenFixture[]::new));

        assertThat(solve(published.build(), options(0L, 2, 1)).sessions()).contains(sessions);
    }

    @Test
    @Timeout(GUARD_SECONDS)
    void givesTheBestSoFarWhenStopped() {
        Problem problem = busyWeek();
        Solve solve = new Solve(problem, options(null, 1, 2));

        Plan plan = solve.run(progress -> CompletableFuture.runAsync(solve::stop));

        assertThat(new Judge(problem).judge(plan).validAndTrue()).isTrue();
        assertThat(plan.sessions()).isNotEmpty();
    }

    @Test
    @Timeout(GUARD_SECONDS)
    void givesTheFirstPlanWhenStoppedBefore() {
        Solve solve = new Solve(busyWeek(), options(null, 1, 2));
        solve.stop();

        assertThat(solve.run(progress -> {
        }).sessions()).isNotEmpty();
    }

    @Test
    @Timeout(GUARD_SECONDS)
    void givesTheBestSoFarWhenInterrupted() {
        Problem problem = busyWeek();
        Solve solve = new Solve(problem, options(null, 1, 2));

        Plan plan = solve.run(progress -> Thread.currentThread().interrupt());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(new Judge(problem).judge(plan).validAndTrue()).isTrue();
    }

    @Test
    @Timeout(GUARD_SECONDS)
    void endsAtOnceWhenThereIsNothingToPlace() {
        Problem nobody = new ProblemFixture().build();

        Plan plan = solve(nobody, options(null, 1, 2));

        assertThat(plan.sessions()).isEmpty();
        assertThat(plan.score()).isEqualTo(new Score(0, 0, 0));
    }

    @Test
    @Timeout(GUARD_SECONDS)
    void endsWhenNothingGetsBetter() {
        Problem problem = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 1).citizens(citizen("c1")).build();

        Plan plan = solve(problem,
                new SolveOptions(Duration.ofSeconds(2 * GUARD_SECONDS), Duration.ofMillis(1), null, 1,
                        1));

        assertThat(plan.unplaced()).isEmpty();
    }

    /**
     * Anna is ill, and only at 9 Bent's patient can make room for hers: that is found although the time is over before the
     * search begins.
     */
    @Test
    void putsBackWhatARepairTookAwayWhateverTheClockSays() {
        Session hers = alone("hers", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");
        Session his = alone("his", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "bent", "den");
        Problem problem = new ProblemFixture().therapist("bent").room("cell", RoomUse.INDIVIDUAL)
                .room("den", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1)
                .citizens(citizen("his"), citizen("hers")
                        .available(new WeeklyWindow(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 30))))
                .published(hers, his).build();
        SolveOptions over = new SolveOptions(Duration.ofNanos(1), null, null, 1, 1);

        Plan plan = solve(problem, over);

        assertThat(plan.unplaced()).isEmpty();
    }

    @Test
    void takesTheSameNumberOfThreadsOnAnyMachineWhenStepsAreCounted() {
        assertThat(SolveOptions.usualThreads(1_000L)).isEqualTo(2);
        assertThat(SolveOptions.usualThreads(null)).isBetween(1, 4);
    }

    @Test
    void tellsOfEachBetterPlan() {
        List<Score> scores = new ArrayList<>();

        Plan plan = new Solve(busyWeek(), options(2_000L, 1, 1)).run(progress -> scores.add(progress.best().score()));

        assertThat(scores).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(scores).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(plan.score()).isEqualTo(scores.getLast());
    }
}
