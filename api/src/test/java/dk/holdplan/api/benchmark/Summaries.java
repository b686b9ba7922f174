package dk.holdplan.api.benchmark;

import dk.holdplan.benchmark.BestKnown;
import dk.holdplan.benchmark.Instance;
import dk.holdplan.benchmark.Run;
import dk.holdplan.benchmark.Standing;
import dk.holdplan.benchmark.Summary;
import dk.holdplan.plan.Score;
import java.time.Duration;
import java.util.List;

/** Made-up figures for the tests of this package. */
final class Summaries {

    /** Ten seconds on an instance of which a good plan is known. */
    static final Summary TOWN = new Summary(new Instance("town", 300, 520, new BestKnown(20, 1000, true)),
            List.of(new Run(0, List.of(standing(340, 0, 0, 60, 1500), standing(4000, 900, 0, 20, 1020),
                    standing(10_000, 5000, 0, 20, 1012)), 50 << 20),
                    new Run(1, List.of(standing(6100, 0, 0, 50, 900), standing(10_000, 4000, 0, 30, 990)),
                            80 << 20)));

    /** Two seconds on an instance of which nothing is known, ending with a broken rule. */
    static final Summary HAMLET = new Summary(new Instance("hamlet, \"old\"", 7, 9, null),
            List.of(new Run(5, List.of(standing(12, 3, 2, 0, 70), standing(2000, 50, 1, 0, 80)), 7 << 20)));

    private Summaries() {
    }

    private static Standing standing(int millis, long steps, int hard, int medium, int soft) {
        return new Standing(Duration.ofMillis(millis), steps, new Score(hard, medium, soft));
    }
}
