package dk.holdplan.data.audit;

import java.time.Instant;

/**
 * Something that somebody did.
 *
 * @param operation its name in the table of endpoints, or that of an event
 * @param purpose what for
 * @param requestId that is in the log too
 * @param outcome whether it was allowed
 */
public record AuditEntry(Instant at, Actor actor, String operation, AuditSubject subject, String purpose,
        String requestId, Outcome outcome) {

    /** What came of it. */
    public enum Outcome {
        /** Somebody got what was asked for, unless it was not there or could not be done. */
        ALLOWED,
        /** It was refused, or was about something that whoever asked may not even know of. */
        REFUSED
    }
}
