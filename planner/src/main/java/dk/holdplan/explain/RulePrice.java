package dk.holdplan.explain;

import dk.holdplan.rule.Match;
import dk.holdplan.rule.Rule;
import java.util.List;

/**
 * What one medium or soft rule costs a plan.
 *
 * @param weight price of a unit
 * @param matches everything that it penalises; their units sum up to its units
 */
public record RulePrice(Rule rule, int weight, List<Match> matches) {

    public RulePrice {
        matches = List.copyOf(matches);
    }

    /** How often, or how many days or minutes, the rule counts. */
    public int units() {
        return matches.stream().mapToInt(Match::units).sum();
    }

    /** What the rule adds to the score. */
    public int price() {
        return units() * weight;
    }
}
