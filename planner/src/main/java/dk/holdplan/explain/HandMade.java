package dk.holdplan.explain;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to make of a plan by hand. */
public sealed interface HandMade {

    /** Moves that are made one after the other, each of what the ones before it left. */
    record Moves(List<Move> moves) implements HandMade {

        public Moves {
            moves = List.copyOf(moves);
        }
    }

    /** All sessions of the plan. */
    record Whole(List<Session> sessions) implements HandMade {

        public Whole {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * A move of one session.
     *
     * @param start where the session starts now, null when it is added
     * @param to where it goes, null when it is taken out
     */
    record Move(String citizen, SessionKind kind, @Nullable LocalDateTime start, @Nullable Target to) {
    }

    /**
     * A place for a session; its end follows from its length.
     *
     * @param rehabClass id of the class, null for an individual session
     */
    record Target(LocalDateTime start, String therapist, String room, @Nullable String rehabClass) {
    }
}
