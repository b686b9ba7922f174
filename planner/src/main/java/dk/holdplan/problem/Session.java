package dk.holdplan.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One citizen at one time with one therapist in one room: what a plan consists of and what is published.
 *
 * @param rehabClass id of the class, null for an individual session; {@code class} in the document
 */
public record Session(String citizen, SessionKind kind, LocalDateTime start, LocalDateTime end, String therapist,
        String room, @Nullable String rehabClass) {

    /** By time; at the same time by citizen, kind, therapist and room. */
    public static final Comparator<Session> BY_TIME = Comparator.comparing(Session::start)
            .thenComparing(Session::citizen).thenComparing(Session::kind).thenComparing(Session::therapist)
            .thenComparing(Session::room);

    /** From start to end. */
    public Interval time() {
        return new Interval(start, end);
    }

    /** Its length. */
    public int minutes() {
        return time().minutes();
    }

    /** The date of the session. */
    public LocalDate date() {
        return start.toLocalDate();
    }
}
