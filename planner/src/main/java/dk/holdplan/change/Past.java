package dk.holdplan.change;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import java.time.LocalDateTime;

/**
 * The part of a plan that is over. Plans that were repaired before the second edition of the law have every room closed
 * until {@code frozenBefore}, so that nothing new came there; what was published in it is frozen (H16).
 */
public final class Past {

    private Past() {
    }

    /**
     * The problem with its rooms open again that were closed for this alone. What is published stays.
     */
    public static Problem opened(Problem problem) {
        Published published = problem.published();
        if (published == null || published.frozenBefore() == null) {
            return problem;
        }
        Interval past = past(problem, published.frozenBefore());
        if (!problem.rooms().stream().allMatch(room -> room.closed().contains(past))) {
            return problem;
        }
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
