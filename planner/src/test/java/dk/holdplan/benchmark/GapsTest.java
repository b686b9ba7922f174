package dk.holdplan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Score;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void comparesWhereABestScoreIsKnown() {
        assertThat(Gaps.of(List.of(summary(new BestKnown(20, 1000, false), new Score(0, 20, 1050)),
                summary(new BestKnown(0, 200, true), new Score(0, 5, 198)), summary(null, new Score(0, 90, 9000)),
                summary(new BestKnown(10, 100, false), new Score(0, 5, 102)))))
                .isEqualTo(new Gaps(3, 2, 2, 5));
    }

    @Test
    void reachesNothingWithBrokenRules() {
        assertThat(Gaps.of(List.of(summary(new BestKnown(20, 100, false), new Score(1, 0, 98)))))
                .isEqualTo(new Gaps(1, 0, -2, -2));
    }

    @Test
    void isNothingWhenNothingIsKnown() {
        assertThat(Gaps.of(List.of(summary(null, new Score(0, 1, 1))))).isEqualTo(new Gaps(0, 0, 0, 0));
    }

    private static Summary summary(@Nullable BestKnown best, Score end) {
        return new Summary(new Instance("town", 3, 5, best),
                List.of(new Run(0, List.of(new Standing(Duration.ofSeconds(1), 9, end)), 1)));
    }
}
