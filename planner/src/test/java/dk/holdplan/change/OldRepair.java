package dk.holdplan.change;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Room;
import java.util.ArrayList;
import java.util.List;

/** Problems as a repair left them before the second edition of the law: every room closed until {@code frozenBefore}. */
public final class OldRepair {

    private OldRepair() {
    }

    /** The problem so; the same when nothing of it is over. */
    public static Problem closed(Problem problem) {
        Published published = problem.published();
        if (published == null || published.frozenBefore() == null
                || !problem.horizon().firstDay().atStartOfDay().isBefore(published.frozenBefore())) {
            return problem;
        }
        Interval past = new Interval(problem.horizon().firstDay().atStartOfDay(), published.frozenBefore());
        return problem.withRooms(problem.rooms().stream().map(room -> closed(room, past)).toList());
    }

    private static Room closed(Room room, Interval past) {
        List<Interval> closed = new ArrayList<>(room.closed());
        closed.add(past);
        return room.withClosed(closed);
    }
}
