package dk.holdplan.explain;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places that differ only by therapist and room: each therapist with each room is one.
 *
 * @param rehabClass id of the class, null for an individual session
 */
record Spot(@Nullable String rehabClass, LocalDateTime start, LocalDateTime end, List<String> therapists,
        List<String> rooms) {

    Session session(String citizen, SessionKind kind, String therapist, String room) {
        return new Session(citizen, kind, start, end, therapist, room, rehabClass);
    }

    int places() {
        return therapists.size() * rooms.size();
    }
}
