package dk.holdplan.recommend;

import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;
import java.util.Arrays;
import java.util.List;

/**
 * What a place changes in the score of a plan, rule by rule; negative where the plan gets better. Both plans are of the
 * problem with the citizen in it, so what else the citizen needs and does not have counts the same in both.
 *
 * @param rules those that count more or less than before, in the order of RULES.md
 */
public record Effect(int medium, int soft, List<RuleEffect> rules) {

    public Effect {
        rules = List.copyOf(rules);
    }

    /**
     * What changes for one rule.
     *
     * @param units more of what the rule counts, negative for less
     * @param price the units times the rule's weight
     */
    public record RuleEffect(Rule rule, int units, int price) {
    }

    static Effect of(Units units, Weights weights) {
        Cost cost = units.cost(weights);
        return new Effect(cost.medium(), cost.soft(), Arrays.stream(Rule.values())
                .filter(rule -> rule.level() != Level.HARD && units.of(rule) != 0)
                .map(rule -> new RuleEffect(rule, units.of(rule), units.of(rule) * weights.of(rule))).toList());
    }
}
