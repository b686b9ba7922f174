package dk.holdplan.plan;

import dk.holdplan.demand.Refusal;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.util.List;

/** A timetable and what it claims of itself. */
public record Plan(Score score, List<Session> sessions, List<Unplaced> unplaced, List<Refused> refused,
        List<Late> late) {

    public Plan {
        sessions = List.copyOf(sessions);
        unplaced = List.copyOf(unplaced);
        refused = List.copyOf(refused);
        late = List.copyOf(late);
    }

    /**
     * One demanded session that has no place.
     *
     * @param week week of the horizon; for an examination the week in which its window closes
     */
    public record Unplaced(String citizen, SessionKind kind, int week) {
    }

    /** A citizen who is not admitted, with every reason. */
    public record Refused(String citizen, List<Refusal> reasons) {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** A new citizen whose deadline lies before the first day on which the examination can be. */
    public record Late(String citizen, LocalDate deadline) {
    }
}
