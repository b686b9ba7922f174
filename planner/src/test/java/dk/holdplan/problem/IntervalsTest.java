package dk.holdplan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static Interval hours(int from, int to) {
        return new Interval(DAY.atTime(LocalTime.of(from, 0)), DAY.atTime(LocalTime.of(to, 0)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void joinsWhatTouchesOverlapsOrLiesInsideInAnyOrder(long seed) {
        List<Interval> stretches = new ArrayList<>(List.of(hours(8, 10), hours(10, 12), hours(9, 11), hours(13, 17),
                hours(14, 15), hours(18, 19), hours(8, 9)));
        Collections.shuffle(stretches, new Random(seed));

        assertThat(Intervals.union(stretches)).containsExactly(hours(8, 12), hours(13, 17), hours(18, 19));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void growsOverSeveralSeamsButNotOverGaps(long seed) {
        List<Interval> others = new ArrayList<>(
                List.of(hours(8, 9), hours(9, 10), hours(10, 12), hours(13, 14), hours(14, 16), hours(17, 18)));
        Collections.shuffle(others, new Random(seed));

        assertThat(Intervals.grown(hours(12, 13), others)).isEqualTo(hours(8, 16));
        assertThat(Intervals.grown(hours(16, 17), others)).isEqualTo(hours(13, 18));
    }

    @Test
    void growsByNothingWhereNothingTouches() {
        assertThat(Intervals.union(List.of())).isEmpty();
        assertThat(Intervals.grown(hours(12, 13), List.of(hours(8, 11), hours(14, 15)))).isEqualTo(hours(12, 13));
    }
}
