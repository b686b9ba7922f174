package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import dk.holdplan.model.Timetable;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Verdict;
import dk.holdplan.rule.Weights;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule counts, by its id: as the constraint streams say, and as the judge does. */
final class RuleUnits {

    private RuleUnits() {
    }

    /** What the streams count; a rule that costs nothing is left out. */
    static Map<String, Integer> ofStreams(Timetable timetable) {
        Map<String, Integer> units = new TreeMap<>();
        Scores.MANAGER.analyze(timetable).constraintMap().forEach((constraint, analysed) -> {
            int weight = sum(analysed.weight());
            if (weight != 0 && sum(analysed.score()) != 0) {
                units.put(constraint.constraintName(), sum(analysed.score()) / weight);
            }
        });
        return units;
    }

    /** What the judge counts; a rule that costs nothing is left out. */
    static Map<String, Integer> ofJudge(Verdict verdict, Problem problem) {
        Map<String, Integer> units = new TreeMap<>();
        Weights weights = Weights.of(problem);
        verdict.broken().forEach(breach -> units.merge(breach.rule().id(), 1, Integer::sum));
        verdict.units().forEach((rule, count) -> {
            if (weights.of(rule) != 0) {
                units.put(rule.id(), count);
            }
        });
        return units;
    }

    private static int sum(HardMediumSoftScore score) {
        return score.hardScore() + score.mediumScore() + score.softScore();
    }
}
