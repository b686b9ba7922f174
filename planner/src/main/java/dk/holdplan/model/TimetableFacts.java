package dk.holdplan.model;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import java.util.Arrays;
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

    static TimetableFacts of(Problem problem, DayBook days, FrozenSessions frozen) {
        Map<String, HardMediumSoftScore> weights = new HashMap<>();
        Arrays.stream(Rule.values())
                .filter(rule -> rule.level() != Level.HARD && problem.weights().containsKey(rule.id()))
                .forEach(rule -> weights.put(rule.id(), weight(rule, problem.weights().get(rule.id()))));
        return new TimetableFacts(days, frozen.all(), frozen.movable(), ConstraintWeightOverrides.of(weights));
    }

    private static HardMediumSoftScore weight(Rule rule, int penalty) {
        return rule.level() == Level.MEDIUM
                ? HardMediumSoftScore.ofMedium(penalty)
                : HardMediumSoftScore.ofSoft(penalty);
    }
}
