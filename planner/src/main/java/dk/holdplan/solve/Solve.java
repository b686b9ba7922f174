package dk.holdplan.solve;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.function.Consumer;

/**
 * One search for the best plan of one problem. Runs on the thread that calls {@link #run} and ends by a limit of its
 * options or by {@link #stop}.
 */
public final class Solve {

    private final Problem problem;
    private final SolveOptions options;
    private final List<Session> start;
    private volatile boolean stopped;

    /** A search from nothing. The problem must have no errors (see {@code dk.holdplan.check}). */
    public Solve(Problem problem, SolveOptions options) {
        this(problem, options, List.of());
    }

    /** A search from the sessions of an earlier plan of the same problem; what no longer fits is left out. */
    public Solve(Problem problem, SolveOptions options, List<Session> start) {
        this.problem = problem;
        this.options = options;
        this.start = List.copyOf(start);
    }

    /**
     * Searches until a limit is reached.
     *
     * @param listener told of each better plan, at most some four times a second, on the calling thread
     * @return the best plan found, scored by the judge
     */
    public Plan run(Consumer<Progress> listener) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** Ends the search soon; {@link #run} then gives the best plan so far. May be called from any thread. */
    public void stop() {
        stopped = true;
    }
}
