package dk.holdplan.data.store;

import dk.holdplan.problem.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a plan.
 *
 * @param problem without errors
 * @param parent the plan that this one is made from, null for none
 */
public record NewPlan(Problem problem, SearchLimits limits, @Nullable UUID parent) {
}
