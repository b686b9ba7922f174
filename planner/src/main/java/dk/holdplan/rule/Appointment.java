package dk.holdplan.rule;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDateTime;

/** What a citizen keeps of a published session when only its therapist or room changes. */
public record Appointment(String citizen, SessionKind kind, LocalDateTime start) {

    /** The appointment that a session is. */
    public static Appointment of(Session session) {
        return new Appointment(session.citizen(), session.kind(), session.start());
    }
}
