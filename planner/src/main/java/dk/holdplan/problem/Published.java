package dk.holdplan.problem;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The timetable that citizens already know.
 *
 * @param frozenBefore sessions that start before it stay exactly as they are (H16); null for none
 * @param pinned those of the sessions that a planner wants to stay as long as no rule is against it; RULES.md does not
 *        know them, so a problem document does not have them
 * @param told what citizens were told last where a repair that nobody was told of has come between; null when it is the
 *        sessions. Only lists of whom to phone ask for it
 * @param now what starts before it is past, and frozen too; null when it is not known
 * @param newFrom nothing that was not published starts before it; null for {@code now}
 */
public record Published(List<Session> sessions, @Nullable LocalDateTime frozenBefore, Set<Session> pinned,
        @Nullable List<Session> told, @Nullable LocalDateTime now, @Nullable LocalDateTime newFrom) {

    public Published {
        sessions = List.copyOf(sessions);
        pinned = Set.copyOf(pinned);
        told = told == null ? null : List.copyOf(told);
    }

    /** Published sessions of which it is not known what is past. */
    public Published(List<Session> sessions, @Nullable LocalDateTime frozenBefore, Set<Session> pinned,
            @Nullable List<Session> told) {
        this(sessions, frozenBefore, pinned, told, null, null);
    }

    /** Published sessions that are what citizens were told. */
    public Published(List<Session> sessions, @Nullable LocalDateTime frozenBefore, Set<Session> pinned) {
        this(sessions, frozenBefore, pinned, null);
    }

    /** Published sessions of which none is pinned. */
    public Published(List<Session> sessions, @Nullable LocalDateTime frozenBefore) {
        this(sessions, frozenBefore, Set.of());
    }

    /** The same after a repair that citizens were not told of. */
    public Published withTold(List<Session> last) {
        return new Published(sessions, frozenBefore, pinned, last, now, newFrom);
    }

    /** The same of other sessions, of which none is pinned. */
    public Published withSessions(List<Session> other) {
        return new Published(other, frozenBefore, Set.of(), null, now, newFrom);
    }

    /** The same with other sessions pinned. */
    public Published withPinned(Set<Session> other) {
        return new Published(sessions, frozenBefore, other, told, now, newFrom);
    }

    /** The same without some of the sessions. */
    public Published without(Set<Session> gone) {
        Set<Session> kept = new LinkedHashSet<>(pinned);
        kept.removeAll(gone);
        return new Published(sessions.stream().filter(session -> !gone.contains(session)).toList(), frozenBefore, kept,
                told, now, newFrom);
    }

    /** The same at other moments. */
    public Published at(@Nullable LocalDateTime frozen, @Nullable LocalDateTime past,
            @Nullable LocalDateTime firstNew) {
        return new Published(sessions, frozen, pinned, told, past, firstNew);
    }

    /** Whether a published session may not change any more. */
    public boolean isFrozen(Session session) {
        return frozenBefore != null && session.start().isBefore(frozenBefore)
                || now != null && session.start().isBefore(now);
    }

    /** Whether a session is past; where it is not known what is, what is frozen is. */
    public boolean isPast(Session session) {
        LocalDateTime moment = now != null ? now : frozenBefore;
        return moment != null && session.start().isBefore(moment);
    }

    /** From when on something may start that was not published; null for any time. */
    public @Nullable LocalDateTime earliestNew() {
        return newFrom != null ? newFrom : now;
    }

    /** Whether a session starts before anything may that was not published. */
    public boolean isTooSoonForNew(Session session) {
        LocalDateTime moment = earliestNew();
        return moment != null && session.start().isBefore(moment);
    }
}
