package dk.holdplan.plan;

import dk.holdplan.demand.Refusal;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timetable and what it claims of itself.
 *
 * @param unplaced demanded sessions that are due and have no place
 * @param decisions citizens who wait for a person's decision
 */
public record Plan(Score score, List<Session> sessions, List<Unplaced> unplaced, List<Refused> refused,
        List<Late> late, List<Decision> decisions) {

    public Plan {
        sessions = List.copyOf(sessions);
        unplaced = List.copyOf(unplaced);
        refused = List.copyOf(refused);
        late = List.copyOf(late);
        decisions = List.copyOf(decisions);
    }

    /** A plan of a problem in which nobody waits for a decision. */
    public Plan(Score score, List<Session> sessions, List<Unplaced> unplaced, List<Refused> refused,
            List<Late> late) {
        this(score, sessions, unplaced, refused, late, List.of());
    }

    /**
     * One demanded session that has no place.
     *
     * @param week week of the horizon of the last day of its window
     */
    public record Unplaced(String citizen, SessionKind kind, int week) {
    }

    /** A citizen who is not admitted, with every reason. */
    public record Refused(String citizen, List<Refusal> reasons) {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A citizen about whom a person decides, with every reason.
     *
     * @param deadline of the examination; null for a citizen whose course is under way
     */
    public record Decision(String citizen, List<Refusal> reasons, @Nullable LocalDate deadline) {

        public Decision {
            reasons = List.copyOf(reasons);
        }
    }

    /** A new citizen whose deadline lies before the first day on which the examination can be. */
    public record Late(String citizen, LocalDate deadline) {
    }
}
