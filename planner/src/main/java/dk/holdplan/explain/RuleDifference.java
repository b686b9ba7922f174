package dk.holdplan.explain;

import dk.holdplan.rule.Rule;

/**
 * What one medium or soft rule costs more in one plan than in another.
 *
 * @param units more than before; below zero when there are fewer
 * @param weight price of a unit
 */
public record RuleDifference(Rule rule, int units, int weight) {

    /** What is added to the price; below zero when the rule costs less. */
    public int price() {
        return units * weight;
    }
}
