package dk.holdplan.explain;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Match;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Subject.OpenDemand;
import dk.holdplan.rule.Weights;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A session that could be in the plan's weeks and may as well come later: nobody missed a place for it.
 *
 * @param demand which session
 * @param price soft points for putting it off
 * @param match what is penalised
 */
public record PutOff(Unplaced demand, int price, Match match) {

    private static final Set<Rule> RULES = EnumSet.of(Rule.WAIT_DAY, Rule.REVIEW_PUT_OFF);

    /** Everything that a plan of these sessions puts off; the problem has no errors. */
    public static List<PutOff> in(Problem problem, List<Session> sessions) {
        Weights weights = Weights.of(problem);
        return new Judge(problem).matches(sessions).stream().filter(match -> RULES.contains(match.rule()))
                .flatMap(match -> match.subject() instanceof OpenDemand(Unplaced demand)
                        ? Stream.of(new PutOff(demand, match.units() * weights.of(match.rule()), match))
                        : Stream.empty())
                .toList();
    }
}
