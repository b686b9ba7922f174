package dk.holdplan.change;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import java.time.LocalDateTime;

/**
 * The part of a plan that is over. Rule H16 keeps its sessions as they are, but no rule keeps new ones out of it: for
 * that its rooms are closed.
 */
public final class Past {

    private Past() {
    }

    /**
     * The problem with every room closed until {@code frozenBefore}, so that nothing new is planned there. Frozen
     * sessions are exempt (H16), and all others start later.
     */
    public static Problem closed(Problem problem) {
        Published published = problem.published();
        if (published == null || published.frozenBefore() == null
                || !begin(problem).isBefore(published.frozenBefore())) {
            return problem;
        }
        Interval past = past(problem, published.frozenBefore());
        return problem.withRooms(problem.rooms().stream().map(room -> Exceptions.closed(room, past)).toList());
    }

    /**
     * The problem with its rooms open again that {@link #closed} has closed: as it was, for questions of capacity.
     * What is published stays.
     */
    public static Problem opened(Problem problem) {
        Published published = problem.published();
        if (published == null || published.frozenBefore() == null) {
            return problem;
        }
        Interval past = past(problem, published.frozenBefore());
        return problem.withRooms(problem.rooms().stream()
                .map(room -> room.withClosed(room.closed().stream().filter(closing -> !closing.equals(past)).toList()))
                .toList());
    }

    private static Interval past(Problem problem, LocalDateTime frozenBefore) {
        return new Interval(begin(problem), frozenBefore);
    }

    private static LocalDateTime begin(Problem problem) {
        return problem.horizon().firstDay().atStartOfDay();
    }
}
