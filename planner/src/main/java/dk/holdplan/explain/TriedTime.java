package dk.holdplan.explain;

import dk.holdplan.model.Places;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places that differ only by therapist and room: each therapist with each room is one.
 *
 * @param rehabClass id of the class, null for an individual session
 */
record TriedTime(@Nullable String rehabClass, LocalDateTime start, LocalDateTime end, List<String> therapists,
        List<String> rooms) {

    Session session(String citizen, SessionKind kind, String therapist, String room) {
        return new Session(citizen, kind, start, end, therapist, room, rehabClass);
    }

    /** The same places, the one with this therapist in this room by itself. */
    Stream<TriedTime> around(String therapist, String room) {
        List<String> others = therapists.stream().filter(other -> !other.equals(therapist)).toList();
        List<String> otherRooms = rooms.stream().filter(other -> !other.equals(room)).toList();
        return Stream.of(new TriedTime(rehabClass, start, end, List.of(therapist), List.of(room)),
                new TriedTime(rehabClass, start, end, List.of(therapist), otherRooms),
                new TriedTime(rehabClass, start, end, others, rooms)).filter(tried -> tried.places() > 0);
    }

    int places() {
        return therapists.size() * rooms.size();
    }
}
