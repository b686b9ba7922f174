package dk.holdplan.problem;

/**
 * The one switch to the second edition of RULES.md. Records, documents, demands and the judge know all of it; until the
 * search does too, problems that use its fields are refused, and one that says nothing of them means what it did, but for
 * the corrections of section 8 that have no setting (1, 2, 5, 6 and 7).
 */
public final class SecondEdition {

    /** Whether timetables are made by the second edition; a property of the JVM until all of Holdplan knows it. */
    public static final boolean PLANNED = Boolean.getBoolean("holdplan.second-edition");

    private SecondEdition() {
    }
}
