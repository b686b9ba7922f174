package dk.holdplan.recommend;

import dk.holdplan.problem.Session;
import java.time.Duration;
import java.time.LocalDateTime;

/** What keeps a therapist and a room busy once: an individual session or a whole meeting. */
record Block(boolean meeting, String who, LocalDateTime start, LocalDateTime end, String therapist, String room) {

    static Block of(Session session) {
        boolean meeting = session.rehabClass() != null;
        return new Block(meeting, meeting ? session.rehabClass() : session.citizen(), session.start(), session.end(),
                session.therapist(), session.room());
    }

    Span span() {
        int from = Frame.minute(start);
        return new Span(from, from + (int) Duration.between(start, end).toMinutes());
    }
}
