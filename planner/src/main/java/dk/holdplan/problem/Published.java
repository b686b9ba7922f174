package dk.holdplan.problem;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timetable that citizens already know.
 *
 * @param frozenBefore sessions that start before it stay exactly as they are (H16); null for none
 */
public record Published(List<Session> sessions, @Nullable LocalDateTime frozenBefore) {

    public Published {
        sessions = List.copyOf(sessions);
    }

    /** Whether a published session may not change any more. */
    public boolean isFrozen(Session session) {
        return frozenBefore != null && session.start().isBefore(frozenBefore);
    }
}
