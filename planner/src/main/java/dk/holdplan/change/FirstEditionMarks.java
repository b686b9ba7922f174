package dk.holdplan.change;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/**
 * The two settings that keep a document of the first edition of RULES.md what it was (section 8), together:
 * {@code planAhead} false and the weight {@code secondMissed} 0. One of them alone is somebody's wish.
 */
public final class FirstEditionMarks {

    private FirstEditionMarks() {
    }

    /** The problem without the two when it has both, so that it plans ahead and has the default weight. */
    public static Problem removed(Problem problem) {
        Horizon horizon = problem.horizon();
        Integer secondMissed = problem.weights().get(Rule.SECOND_MISSED.id());
        if (horizon.planAhead() || secondMissed == null || secondMissed != 0) {
            return problem;
        }
        Map<String, Integer> weights = new HashMap<>(problem.weights());
        weights.remove(Rule.SECOND_MISSED.id());
        return problem.withHorizon(new Horizon(horizon.firstDay(), horizon.weeks(), true)).withWeights(weights);
    }
}
