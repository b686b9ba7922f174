package dk.holdplan.api.cli;

import dk.holdplan.change.Replan;
import dk.holdplan.explain.Opening;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;

/** Does with the changes that open a place what a user would: replans with each, and looks whether it holds. */
final class OpeningProof {

    /** None of those with which the changes were verified. */
    static final long SEED = 77;

    private final Problem problem;
    private final Plan plan;
    private final SolveOptions options;
    private int tried;
    private int held;

    OpeningProof(Problem problem, Plan plan, SolveOptions options) {
        this.problem = problem;
        this.plan = plan;
        this.options = options;
    }

    /** Replans with an opening; whether the demand has a place then. */
    boolean holds(Unplaced demand, Opening opening) {
        Problem changed = Replan.trial(problem, plan.sessions(), opening.changes()).orElseThrow();
        Plan after = new Solve(changed, options).run(progress -> {
        });
        tried++;
        boolean holds = count(after, demand) < count(plan, demand);
        held += holds ? 1 : 0;
        return holds;
    }

    private static long count(Plan of, Unplaced demand) {
        return of.unplaced().stream().filter(demand::equals).count();
    }

    int tried() {
        return tried;
    }

    int held() {
        return held;
    }
}
