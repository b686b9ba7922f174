package dk.holdplan.data.audit;

import java.time.Instant;

/**
 * Something that somebody did.
 *
 * @param operation its name in the table of endpoints, or that of an event
 * @param purpose what for
 * @param requestId that is in the log too
 */
public record AuditEntry(Instant at, Actor actor, String operation, AuditSubject subject, String purpose,
        String requestId) {
}
