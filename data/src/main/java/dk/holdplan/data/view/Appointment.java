package dk.holdplan.data.view;

import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist does in one room at one time: an individual session, or a meeting of a class.
 *
 * @param plan the plan that says so
 * @param rehabClass null for an individual session
 * @param site of the room, null for a room that the problem does not have
 * @param citizens one, or everybody in the meeting, in order of their ids
 * @param published whether the plan is the published one there and then, or only a draft
 * @param zone where the times are local
 * @param toKnow what the therapist needs to know of it
 */
public record Appointment(UUID plan, LocalDateTime start, LocalDateTime end, SessionKind kind, Resource therapist,
        Resource room, @Nullable Resource rehabClass, @Nullable String site, List<String> citizens,
        boolean published, ZoneId zone, ToKnow toKnow) {

    public Appointment {
        citizens = List.copyOf(citizens);
    }

    /** The day. */
    public LocalDate date() {
        return start.toLocalDate();
    }

    /** One of which there is nothing more to know. */
    public Appointment(UUID plan, LocalDateTime start, LocalDateTime end, SessionKind kind, Resource therapist,
            Resource room, @Nullable Resource rehabClass, @Nullable String site, List<String> citizens,
            boolean published, ZoneId zone) {
        this(plan, start, end, kind, therapist, room, rehabClass, site, citizens, published, zone, ToKnow.NOTHING);
    }

    /** A therapist, room or class with the name that the problem gives it. */
    public record Resource(String id, String name) {
    }
}
