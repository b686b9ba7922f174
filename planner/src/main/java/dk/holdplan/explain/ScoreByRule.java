package dk.holdplan.explain;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Match;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Verdict;
import dk.holdplan.rule.Weights;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The score of a plan rule by rule, counted by the judge.
 *
 * @param broken every broken hard rule
 * @param rules each medium and soft rule in the order of the catalogue, also those that cost nothing
 */
public record ScoreByRule(Score score, List<Breach> broken, List<RulePrice> rules) {

    public ScoreByRule {
        broken = List.copyOf(broken);
        rules = List.copyOf(rules);
    }

    /** The score of a plan, whatever the plan claims; the problem has no errors. */
    public static ScoreByRule of(Problem problem, Plan plan) {
        Judge judge = new Judge(problem);
        Verdict verdict = judge.judge(plan);
        Weights weights = Weights.of(problem);
        Map<Rule, List<Match>> matches = judge.matches(plan.sessions()).stream()
                .collect(Collectors.groupingBy(Match::rule));
        return new ScoreByRule(verdict.score(), verdict.broken(), Stream.of(Level.MEDIUM, Level.SOFT).map(Rule::of)
                .flatMap(List::stream)
                .map(rule -> new RulePrice(rule, weights.of(rule), matches.getOrDefault(rule, List.of()))).toList());
    }
}
