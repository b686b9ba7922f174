package dk.holdplan.capacity.scenario;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.shift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.capacity.scenario.ScarceUnit.UnitKind;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Changes;
import dk.holdplan.change.OldRepair;
import dk.holdplan.check.Issue;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.solve.SolveOptions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final SolveOptions OPTIONS = SolveOptions.DEFAULT.withStepLimit(200);

    /** Four individual trainings a week for two citizens, and a therapist who has time for three. */
    private static final Problem PROBLEM = new ProblemFixture()
            .therapist(new Therapist("anna", "Anna", Set.of("CLASS"),
                    List.of(shift(MONDAY, "08:00", "08:30"), shift(MONDAY.plusDays(2), "08:00", "09:00"))))
            .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
            .rehabClass("back", ClassKind.BACK, 1, day(DayOfWeek.TUESDAY, "09:00"))
            .pathway("path", Setting.INDIVIDUAL, 2).citizens(citizen("c1").neck(), citizen("c2").neck()).build();

    private static final Scenario MORE_TIME = new Scenario("more time",
            List.of(new TherapistOnShift("anna", "north", MONDAY.atTime(8, 30), MONDAY.atTime(9, 0))));

    private static ScenarioComparison compare(int threads, Scenario... scenarios) {
        return new WhatIf(PROBLEM, List.of(scenarios)).run(List.of(), OPTIONS, 3, new ParallelWork(threads, share -> {
        }));
    }

    @Test
    void tellsWhatAnHourMoreGives() {
        Difference unplaced = compare(1, MORE_TIME).scenarios().getFirst().by(Measure.UNPLACED);

        assertThat(unplaced).isEqualTo(new Difference(Measure.UNPLACED, 1, 0, -1, 0, true));
    }

    @Test
    void findsNoDifferenceBeyondTheNoiseInAScenarioEqualToToday() {
        assertThat(compare(2, new Scenario("the same", List.of())).scenarios().getFirst().differences())
                .noneMatch(Difference::beyondNoise).allMatch(each -> Math.abs(each.change()) <= each.noise());
    }

    @Test
    void givesTheSameAnswerOnAnyNumberOfThreads() {
        assertThat(compare(1, MORE_TIME)).isEqualTo(compare(3, MORE_TIME));
    }

    /** The plan was repaired on Tuesday noon: Monday is over, but a week has one all the same. */
    @Test
    void asksOfTheWholeWeekAlsoWhenSomeOfItIsOver() {
        Problem replanned = OldRepair.closed(Objects.requireNonNull(
                Changes.apply(PROBLEM, List.of(), List.of(), MONDAY.plusDays(1).atTime(12, 0)).problem()));

        assertThat(new WhatIf(replanned, List.of(MORE_TIME)).run(List.of(), OPTIONS, 3, new ParallelWork(1, share -> {
        }))).isEqualTo(compare(1, MORE_TIME));
    }

    @Test
    void tellsWhatIsWrongWithEachScenarioInItsPlace() {
        WhatIf whatIf = new WhatIf(PROBLEM, List.of(MORE_TIME, MORE_TIME,
                new Scenario("today", List.of()), new Scenario("gone", List.of(new CitizenWithdrawn("nobody")))));

        assertThat(whatIf.issues()).extracting(Issue::pointer).containsExactly("/scenarios/1/name",
                "/scenarios/2/name", "/scenarios/3/changes/0/citizen");
    }

    @Test
    void endsWhenItIsStopped() {
        ParallelWork work = new ParallelWork(1, share -> {
        });
        work.stop();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new WhatIf(PROBLEM, List.of()).run(List.of(), OPTIONS, 1, work));
    }

    @Test
    void endsASearchThatRuns() {
        AtomicReference<ParallelWork> work = new AtomicReference<>();
        work.set(new ParallelWork(1, share -> work.get().stop()));
        SolveOptions hours = SolveOptions.DEFAULT.withTimeLimit(Duration.ofHours(5));
        WhatIf whatIf = new WhatIf(PROBLEM, List.of(MORE_TIME));
        Thread.ofVirtual().start(work.get()::stop);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> whatIf.run(List.of(), hours, 3, work.get()));
    }

    @Test
    void letsOthersHoldUpItsSearches() {
        AtomicInteger held = new AtomicInteger();
        ParallelWork work = new ParallelWork(2, share -> {
        }, held::incrementAndGet);

        new WhatIf(PROBLEM, List.of(MORE_TIME)).run(List.of(), OPTIONS, 1, work);

        assertThat(held).hasPositiveValue();
    }

    @Test
    void ranksTheResourceFirstThatPlacesMore() {
        Scarcity scarcity = Scarcity.of(PROBLEM, List.of(), OPTIONS, 2, new ParallelWork(1, share -> {
        }));

        assertThat(scarcity.gains()).first()
                .isEqualTo(new Scarcity.Gain(
                        new ScarceUnit(UnitKind.THERAPIST_HOUR, "anna", DayOfWeek.MONDAY), 10, 6, true));
        assertThat(scarcity.gains()).extracting(gain -> gain.unit().toString()).contains(
                "an hour of room cell on MONDAY", "a place in class back", "a meeting of class back on FRIDAY");
        assertThat(scarcity.gains().subList(1, scarcity.gains().size())).noneMatch(gain -> gain.medium() > 0);
    }
}
