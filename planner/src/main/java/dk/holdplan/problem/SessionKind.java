package dk.holdplan.problem;

/** What a session is for. */
public enum SessionKind {
    EXAMINATION,
    TRAINING,
    EDUCATION,
    REEVALUATION,
    CLOSING
}
