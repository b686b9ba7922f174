package dk.holdplan.change;

import dk.holdplan.problem.Session;
import java.time.LocalDateTime;

/**
 * A session of a plan to which the citizen did not come.
 *
 * @param start of the session
 */
public record Missed(String citizen, LocalDateTime start) {

    /** That nobody came to a session. */
    public static Missed of(Session session) {
        return new Missed(session.citizen(), session.start());
    }
}
