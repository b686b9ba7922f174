package dk.holdplan.rule;

/**
 * One thing that a medium or soft rule penalises.
 *
 * @param units its share of the rule's units, at least 1
 * @param subject what it is about
 */
public record Match(Rule rule, int units, Subject subject) {
}
