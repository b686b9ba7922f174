package dk.holdplan.plan;

import dk.holdplan.problem.Session;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one session from one plan to another. Both sessions are of one citizen and one kind.
 *
 * @param before the session of the earlier plan, null for an added one
 * @param after the session of the later plan, null for a removed one
 */
public record SessionChange(@Nullable Session before, @Nullable Session after) {

    public SessionChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change without a session");
        }
    }

    /** What a citizen is told first. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Another start; maybe another therapist or room too. */
        MOVED,
        /** The same start with another therapist, room or class, or of another length. */
        CHANGED,
        UNCHANGED
    }

    /** What a citizen is told first. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        if (!before.start().equals(after.start())) {
            return Kind.MOVED;
        }
        return before.equals(after) ? Kind.UNCHANGED : Kind.CHANGED;
    }

    /** Whether a session that stays in the plan, moved or not, gets another therapist. */
    public boolean otherTherapist() {
        return before != null && after != null && !before.therapist().equals(after.therapist());
    }

    /** Whether a session that stays in the plan, moved or not, gets another room. */
    public boolean otherRoom() {
        return before != null && after != null && !before.room().equals(after.room());
    }

    /** Whether a session that stays in the plan goes to another class, into one or out of one. */
    public boolean otherClass() {
        return before != null && after != null && !Objects.equals(before.rehabClass(), after.rehabClass());
    }

    /** The earliest session that the change is about: the one before, or the added one. */
    public Session session() {
        return before != null ? before : Objects.requireNonNull(after);
    }

    /** When the citizen comes, or would have come, at the earliest. */
    public LocalDateTime first() {
        return Stream.of(before, after).filter(Objects::nonNull).map(Session::start).min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Whether the citizen has to know before they come. They need not when they come at the same time, for as long, in
     * the same class and to the same site, and only the therapist or the room is another.
     *
     * @param sites the site of each room
     */
    public boolean needsCall(Map<String, String> sites) {
        return before == null || after == null || !before.start().equals(after.start())
                || !before.end().equals(after.end()) || otherClass()
                || otherRoom() && !Objects.equals(sites.get(before.room()), sites.get(after.room()));
    }

    /** The therapists who had or get the session, each once. */
    public Stream<String> therapists() {
        return Stream.of(before, after).filter(Objects::nonNull).map(Session::therapist).distinct();
    }
}
