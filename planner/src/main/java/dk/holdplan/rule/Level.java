package dk.holdplan.rule;

/** The levels of the score, compared in this order. */
public enum Level {
    HARD,
    MEDIUM,
    SOFT
}
