package dk.holdplan.solve;

import dk.holdplan.judge.Judge;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.search.Pace;
import dk.holdplan.search.TimetableSearch;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One search for the best plan of one problem. Runs on the thread that calls {@link #run} and ends by a limit of its
 * options or by {@link #stop}.
 */
public final class Solve {

    /** Slices of a search, after each of which the best plan may be told. */
    private static final int SLICES = 400;
    private static final Duration SHORTEST_SLICE = Duration.ofMillis(250);
    /** Shares of the search at which all threads go on from the best plan. */
    private static final double FIRST_SHARING = 0.5;

    private final Problem problem;
    private final SolveOptions options;
    private final List<Session> start;
    private volatile boolean stopped;
    private volatile @Nullable TimetableSearch search;

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
        long begin = System.nanoTime();
        Judge judge = new Judge(problem);
        try (TimetableSearch timetable = new TimetableSearch(problem, options.threads(), options.seed())) {
            search = timetable;
            timetable.construct(start);
            Plan best = judge.plan(timetable.sessions());
            listener.accept(new Progress(since(begin), timetable.steps(), best));
            long improvedAt = System.nanoTime();
            double slice = Math.max(1.0 / SLICES, (double) SHORTEST_SLICE.toNanos() / options.timeLimit().toNanos());
            Pace pace = pace(begin);
            double progress = 0;
            while (progress < 1 && !stopped && !unimproved(improvedAt)) {
                progress += slice;
                timetable.advance(pace, progress);
                Plan now = judge.plan(timetable.sessions());
                if (now.score().compareTo(best.score()) < 0) {
                    best = now;
                    improvedAt = System.nanoTime();
                    listener.accept(new Progress(since(begin), timetable.steps(), best));
                }
            }
            return best;
        }
    }

    private Pace pace(long begin) {
        Long steps = options.stepLimit();
        double nanos = options.timeLimit().toNanos();
        if (steps == null) {
            return done -> (System.nanoTime() - begin) / nanos;
        }
        double stepsOfOne = (double) steps / options.threads();
        return done -> System.nanoTime() - begin > nanos ? 1 : done / stepsOfOne;
    }

    private boolean unimproved(long improvedAt) {
        Duration limit = options.unimprovedLimit();
        return limit != null && since(improvedAt).compareTo(limit) > 0;
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    /** Ends the search soon; {@link #run} then gives the best plan so far. May be called from any thread. */
    public void stop() {
        stopped = true;
        TimetableSearch running = search;
        if (running != null) {
            running.stop();
        }
    }
}
