package dk.holdplan.explain;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Verdict;
import dk.holdplan.rule.Weights;
import java.util.List;
import java.util.stream.Stream;

/**
 * What it means to have other sessions in a plan, as the judge counts it.
 *
 * @param differences of the medium and soft rules that cost more or less than before, in the order of the catalogue
 */
public record BeforeAndAfter(Verdict before, Verdict after, List<RuleDifference> differences) {

    public BeforeAndAfter {
        differences = List.copyOf(differences);
    }

    /** The effect of going from one plan of a problem to another; the problem has no errors. */
    public static BeforeAndAfter of(Problem problem, List<Session> before, List<Session> after) {
        Judge judge = new Judge(problem);
        Weights weights = Weights.of(problem);
        Verdict was = judge.judge(before);
        Verdict is = judge.judge(after);
        return new BeforeAndAfter(was, is, Stream.of(Level.MEDIUM, Level.SOFT).map(Rule::of).flatMap(List::stream)
                .map(rule -> new RuleDifference(rule, units(is, rule) - units(was, rule), weights.of(rule)))
                .filter(difference -> difference.units() != 0).toList());
    }

    private static int units(Verdict verdict, Rule rule) {
        return verdict.units().getOrDefault(rule, 0);
    }
}
