package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.plan.DiffCounts;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Session;
import java.util.Comparator;
import java.util.List;

/**
 * A change of the facts that opens a place for an unplaced demand. It was verified: the problem was solved again with
 * the change, from the plan as published, quickly and then twice at length, and each time the demand had a place.
 *
 * @param changes what to change, together
 * @param place where the demand then is in the best of these plans
 * @param before score of the plan in the changed problem
 * @param after score of the best of the plans with the change
 * @param counts what becomes of the other sessions in it
 */
public record Opening(List<Change> changes, Session place, Score before, Score after, DiffCounts counts) {

    /** What costs the rest of the plan least comes first; then what moves the fewest sessions. */
    static final Comparator<Opening> CHEAPEST_FIRST = Comparator.comparing(Opening::after)
            .thenComparing((Opening opening) -> opening.counts().moved())
            .thenComparing(opening -> opening.changes().toString());

    public Opening {
        changes = List.copyOf(changes);
    }

    /** Soft points that the rest of the plan pays; negative when it gains. */
    public int softCost() {
        return after.soft() - before.soft();
    }
}
