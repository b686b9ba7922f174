package dk.holdplan.problem;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The timetable that citizens already know.
 *
 * @param frozenBefore sessions that start before it stay exactly as they are (H16); null for none
 * @param pinned those of the sessions that a planner wants to stay as long as no rule is against it; RULES.md does not
 *        know them, so a problem document does not have them
 */
public record Published(List<Session> sessions, @Nullable LocalDateTime frozenBefore, Set<Session> pinned) {

    public Published {
        sessions = List.copyOf(sessions);
        pinned = Set.copyOf(pinned);
    }

    /** Published sessions of which none is pinned. */
    public Published(List<Session> sessions, @Nullable LocalDateTime frozenBefore) {
        this(sessions, frozenBefore, Set.of());
    }

    /** Whether a published session may not change any more. */
    public boolean isFrozen(Session session) {
        return frozenBefore != null && session.start().isBefore(frozenBefore);
    }
}
