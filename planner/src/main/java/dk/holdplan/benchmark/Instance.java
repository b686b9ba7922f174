package dk.holdplan.benchmark;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem that the search is measured on.
 *
 * @param name of the instance, such as town-week
 * @param citizens in the problem, the refused ones too
 * @param demand sessions that are needed
 * @param bestKnown null when nothing is known
 */
public record Instance(String name, int citizens, int demand, @Nullable BestKnown bestKnown) {

    /** The instance that a problem is; it must have no errors. */
    public static Instance of(String name, Problem problem, @Nullable BestKnown bestKnown) {
        int demand = Needs.of(problem).values().stream().flatMap(need -> need.demands().stream())
                .mapToInt(Demand::count).sum();
        return new Instance(name, problem.citizens().size(), demand, bestKnown);
    }
}
