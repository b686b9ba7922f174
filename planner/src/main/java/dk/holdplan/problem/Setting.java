package dk.holdplan.problem;

/** Where the trainings of a pathway take place (RULES.md section 3). */
public enum Setting {
    /** Every training is individual. */
    INDIVIDUAL,
    /** A citizen who suits a class trains in one or, at a price, individually. */
    CLASS_IF_SUITABLE,
    /** A citizen who suits a class trains in a class only. */
    CLASS
}
