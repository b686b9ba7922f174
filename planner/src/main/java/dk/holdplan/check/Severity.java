package dk.holdplan.check;

/** How much an issue matters. */
public enum Severity {
    /** The document cannot be planned. */
    ERROR,
    /** The document can be planned, but probably not as it was meant. */
    WARNING
}
