package dk.holdplan.solve;

import dk.holdplan.plan.Plan;
import java.time.Duration;

/**
 * Where a search stands.
 *
 * @param elapsed wall time since its start
 * @param steps steps of the search so far
 * @param best the best plan so far, with its score
 */
public record Progress(Duration elapsed, long steps, Plan best) {
}
