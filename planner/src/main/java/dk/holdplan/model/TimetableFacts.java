package dk.holdplan.model;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all copies of a timetable share.
 *
 * @param frozen every frozen session, in the order of publication
 * @param published the published sessions whose change the rules count
 */
record TimetableFacts(DayBook days, List<Session> frozen, List<Session> published,
        ConstraintWeightOverrides<HardMediumSoftScore> weights) {

    /** The names of the medium level's weights all begin so (RULES.md section 6). */
    private static final String MEDIUM = "unplaced";

    static TimetableFacts of(Problem problem, DayBook days, FrozenSessions frozen) {
        Map<String, HardMediumSoftScore> weights = new HashMap<>();
        problem.weights().forEach((name, penalty) -> weights.put(name, weight(name, penalty)));
        return new TimetableFacts(days, frozen.all(), frozen.movable(), ConstraintWeightOverrides.of(weights));
    }

    private static HardMediumSoftScore weight(String name, int penalty) {
        return name.startsWith(MEDIUM) ? HardMediumSoftScore.ofMedium(penalty) : HardMediumSoftScore.ofSoft(penalty);
    }
}
