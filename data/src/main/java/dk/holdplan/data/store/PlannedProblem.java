package dk.holdplan.data.store;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;

/**
 * A plan with the problem that it solves.
 *
 * @param problem without errors
 */
public record PlannedProblem(Problem problem, Plan plan) {
}
