package dk.holdplan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Score;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Instance INSTANCE = new Instance("town", 300, 520, new BestKnown(20, 1000, false));

    private static final Run LEFT_MORE_UNPLACED = run(0, 50_000_000, standing(1, 100, 0, 60, 900),
            standing(4, 500, 0, 30, 950), standing(10, 1000, 0, 30, 940));
    private static final Run BEST = run(1, 70_000_000, standing(2, 100, 0, 50, 1500), standing(10, 3000, 0, 20, 1000));
    private static final Run IN_BETWEEN = run(2, 60_000_000, standing(6, 100, 0, 40, 2000),
            standing(12, 2400, 0, 20, 1010));
    private static final Run INVALID = run(3, 1, standing(3, 1, 2, 0, 10), standing(10, 2, 1, 0, 10));

    private final Summary summary = summary(LEFT_MORE_UNPLACED, BEST, IN_BETWEEN);

    @Test
    void takesTheScoreOfTheRunInTheMiddleAndOfTheWorstAsAWhole() {
        assertThat(summary.end()).isEqualTo(new Spread<>(new Score(0, 20, 1010), new Score(0, 30, 940)));
    }

    @Test
    void takesTheWorseOfTwoInTheMiddle() {
        assertThat(summary(BEST, IN_BETWEEN).end().median()).isEqualTo(new Score(0, 20, 1010));
        assertThat(summary(BEST).end()).isEqualTo(new Spread<>(new Score(0, 20, 1000), new Score(0, 20, 1000)));
    }

    @Test
    void holdsBrokenRulesForWorseThanAnyPrice() {
        assertThat(summary(INVALID, BEST).end().worst()).isEqualTo(new Score(1, 0, 10));
        assertThat(INVALID.firstValid()).isNull();
        assertThat(summary(INVALID, BEST).valid()).isFalse();
        assertThat(summary.valid()).isTrue();
    }

    @Test
    void looksUpTheLastPlanBeforeAMoment() {
        assertThat(LEFT_MORE_UNPLACED.at(Duration.ofSeconds(5))).isEqualTo(new Score(0, 30, 950));
        assertThat(LEFT_MORE_UNPLACED.at(Duration.ofSeconds(4))).isEqualTo(new Score(0, 30, 950));
        assertThat(LEFT_MORE_UNPLACED.at(Duration.ofMillis(500))).isNull();
    }

    @Test
    void holdsNoPlanYetForWorseThanAnyPlan() {
        assertThat(summary.at(Duration.ofSeconds(5))).isEqualTo(new Spread<>(new Score(0, 50, 1500), null));
        assertThat(summary.at(Duration.ofMillis(1500))).isEqualTo(new Spread<Score>(null, null));
    }

    @Test
    void tellsWhenTheFirstPlanCameThatBreaksNoRule() {
        assertThat(summary.firstValid()).isEqualTo(new Spread<>(Duration.ofSeconds(2), Duration.ofSeconds(6)));
        assertThat(run(0, 1, standing(1, 0, 1, 0, 0), standing(3, 0, 0, 0, 0)).firstValid())
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void knowsHowLongItWent() {
        assertThat(summary.goesBeyond(Duration.ofSeconds(11))).isTrue();
        assertThat(summary.goesBeyond(Duration.ofSeconds(12))).isFalse();
    }

    @Test
    void takesTheSpeedOfTheRunInTheMiddleAndTheMostMemory() {
        assertThat(summary.stepsPerSecond()).isEqualTo(200);
        assertThat(summary(BEST, IN_BETWEEN).stepsPerSecond()).isEqualTo(200);
        assertThat(summary.peakHeapBytes()).isEqualTo(70_000_000);
    }

    private static Summary summary(Run... runs) {
        return new Summary(INSTANCE, List.of(runs));
    }

    private static Run run(long seed, long heap, Standing... trajectory) {
        return new Run(seed, List.of(trajectory), heap);
    }

    private static Standing standing(int seconds, long steps, int hard, int medium, int soft) {
        return new Standing(Duration.ofSeconds(seconds), steps, new Score(hard, medium, soft));
    }
}
