package dk.holdplan.check;

/**
 * The limits that the schema names, and upper ends where it names none: far beyond any centre, and such that no
 * single price overflows; {@link PriceCheck} looks at their sums.
 */
final class Limits {

    static final int NAME = 200;
    static final int ID = 64;
    static final int WEEKS = 26;
    static final int SHORTEST_MINUTES = 5;
    static final int LONGEST_MINUTES = 24 * 60 - 5;
    static final int COURSE_WEEKS = 1_000;
    static final int TRAININGS_A_WEEK = 7;
    static final int START_WITHIN_DAYS = 3_650;
    static final int AGE = 150;
    static final int PAIN_DAYS = 100_000;
    static final int CAPACITY = 10_000;
    static final int WEIGHT = 100_000;
    static final int SITES = 1_000;
    static final int CITIZENS = 50_000;
    static final int RESOURCES = 5_000;
    static final int REVIEWS = 100;

    private Limits() {
    }
}
