package dk.holdplan.data.judge;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import dk.holdplan.model.Timetable;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import dk.holdplan.rule.Weights;
import dk.holdplan.solve.TimefoldConfig;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule counts, by its id, in the sessions of a timetable; one that costs nothing is left out. */
public final class RuleUnits {

    private static final SolutionManager<Timetable, HardMediumSoftScore> MANAGER = SolutionManager
            .create(SolverFactory.<Timetable>create(TimefoldConfig.rules()));

    private RuleUnits() {
    }

    /** As the constraint streams count. */
    public static Map<String, Integer> ofStreams(Timetable timetable) {
        Map<String, Integer> units = new TreeMap<>();
        for (ConstraintAnalysis<HardMediumSoftScore> rule : MANAGER.analyze(timetable).constraintAnalyses()) {
            if (sum(rule.score()) != 0) {
                units.put(rule.constraintName(), sum(rule.score()) / sum(rule.weight()));
            }
        }
        return units;
    }

    /** As the judge counts. */
    public static Map<String, Integer> ofJudge(Timetable timetable, Problem problem) {
        Verdict verdict = new Judge(problem).judge(timetable.sessions());
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
