package dk.holdplan.model;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one day that keeps one therapist and one room busy: an individual session or a whole meeting.
 *
 * @param frozen whether every session in it is frozen
 */
public record Engagement(TherapistDay therapist, RoomDay room, Span span, boolean frozen) {

    /** The date of the engagement. */
    public LocalDate date() {
        return therapist.date();
    }

    /** The session of a citizen in this engagement. */
    public Session session(String citizen, SessionKind kind, @Nullable String rehabClass) {
        return new Session(citizen, kind, date().atStartOfDay().plusMinutes(span.from()),
                date().atStartOfDay().plusMinutes(span.to()), therapist.id(), room.id(), rehabClass);
    }
}
