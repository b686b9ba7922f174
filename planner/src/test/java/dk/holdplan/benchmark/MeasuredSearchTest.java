package dk.holdplan.benchmark;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeasuredSearchTest {

    private static final Problem PROBLEM = new ProblemFixture().therapist("anna")
            .room("cell", 1, true, RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 2)
            .citizens(citizen("c1"), citizen("c2"), citizen("c3")).build();

    private final MeasuredSearch trial = MeasuredSearch.of(PROBLEM,
            new SolveOptions(Duration.ofMinutes(1), null, 100L, 4, 1));

    @Test
    void measuresFromTheFirstPlanToTheEnd() {
        Run run = trial.run();

        assertThat(run.seed()).isEqualTo(4);
        assertThat(run.trajectory()).hasSizeGreaterThanOrEqualTo(2).isSortedAccordingTo(
                (one, other) -> one.elapsed().compareTo(other.elapsed()));
        assertThat(run.trajectory().getFirst().steps()).isZero();
        assertThat(run.firstValid()).isEqualTo(run.trajectory().getFirst().elapsed());
        assertThat(run.end().steps()).isGreaterThanOrEqualTo(100);
        assertThat(run.end().score()).isEqualTo(trial.plan().score());
        assertThat(run.peakHeapBytes()).isPositive();
    }

    @Test
    void judgesThePlan() {
        assertThat(trial.verdict().validAndTrue()).isTrue();
        assertThat(trial.verdict().score()).isEqualTo(new Score(0, 0, 0));
    }

    @Test
    void countsTheDemandOfAnInstance() {
        assertThat(Instance.of("three", PROBLEM, null)).isEqualTo(new Instance("three", 3, 6, null));
    }
}
