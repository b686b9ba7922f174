package dk.holdplan.recommend;

import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place without its start.
 *
 * @param rehabClass null for an individual session
 */
record PlaceWithoutStart(LocalDate date, Therapist therapist, Room room, @Nullable RehabClass rehabClass, int minutes) {

    /** Whether a session is here at some start. */
    boolean isOf(Session session) {
        return session.date().equals(date) && session.therapist().equals(therapist.id())
                && session.room().equals(room.id()) && Span.minutes(session.start(), session.end()) == minutes
                && Objects.equals(session.rehabClass(), classId());
    }

    /** Whether it has to do with a session: its therapist, its room or its class. */
    boolean touches(Session session) {
        return session.date().equals(date)
                && (session.therapist().equals(therapist.id()) || session.room().equals(room.id()))
                || rehabClass != null && rehabClass.id().equals(session.rehabClass());
    }

    @Nullable
    String classId() {
        return rehabClass == null ? null : rehabClass.id();
    }

    LocalDateTime start(int step, int grid) {
        return date.atStartOfDay().plusMinutes((long) step * grid);
    }

    Session session(String citizen, SessionKind kind, LocalDateTime start) {
        return new Session(citizen, kind, start, start.plusMinutes(minutes), therapist.id(), room.id(), classId());
    }
}
