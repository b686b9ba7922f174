package dk.holdplan.capacity.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios compared with today.
 *
 * @param seeds with which each was solved
 * @param steps of each search, null when it was limited by time
 * @param rule when a difference counts
 */
public record ScenarioComparison(List<Long> seeds, @Nullable Long steps, String rule, ScenarioOutcome today,
        List<Compared> scenarios) {

    /** The rule of {@link Difference} in words. */
    public static final String RULE = "A difference of medians counts when it is larger than the noise: the larger of "
            + "the two ranges (most minus least) over the seeds of today and of the scenario. "
            + "With one seed nothing counts.";

    /** A scenario with its differences from today. */
    public record Compared(ScenarioOutcome outcome, List<Difference> differences) {

        /** The difference by one measure. */
        public Difference by(Measure measure) {
            return differences.get(measure.ordinal());
        }
    }

    static ScenarioComparison of(List<Long> seeds, @Nullable Long steps, ScenarioOutcome today,
            List<ScenarioOutcome> scenarios) {
        return new ScenarioComparison(seeds, steps, RULE, today, scenarios.stream()
                .map(scenario -> new Compared(scenario, scenario.differences(today))).toList());
    }
}
