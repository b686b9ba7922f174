package dk.holdplan.benchmark;

import dk.holdplan.plan.Score;
import java.time.Duration;

/**
 * Where a search stood at a moment.
 *
 * @param elapsed wall time since its start
 * @param steps steps of the search until then, of all threads together
 * @param score of the best plan until then, as the judge counts it
 */
public record Standing(Duration elapsed, long steps, Score score) {
}
