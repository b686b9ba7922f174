package dk.holdplan.rule;

import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What keeps a therapist and a room busy once, however many sessions it is: an individual session or a whole meeting.
 *
 * @param who the citizen, or the class of a meeting
 */
public record Block(boolean meeting, String who, LocalDateTime start, LocalDateTime end, String therapist,
        String room) {

    /** What a session is, or is a part of. */
    public static Block of(Session session) {
        boolean meeting = session.rehabClass() != null;
        return new Block(meeting, meeting ? session.rehabClass() : session.citizen(), session.start(), session.end(),
                session.therapist(), session.room());
    }

    /** The date on which it begins. */
    public LocalDate date() {
        return start.toLocalDate();
    }

    /** The time of the day. */
    public Span span() {
        return Span.of(start.toLocalTime(), end.toLocalTime());
    }

    /** Length in minutes. */
    public int minutes() {
        return Span.minutes(start, end);
    }

    /** Whether both want the same therapist or room at a time (H07, H11). */
    public boolean clashesWith(Block other) {
        return (therapist.equals(other.therapist) || room.equals(other.room)) && start.isBefore(other.end)
                && other.start.isBefore(end);
    }
}
