package dk.holdplan.solve;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import dk.holdplan.model.Timetable;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.search.Pace;
import dk.holdplan.search.SearchSetup;
import dk.holdplan.search.TimetableSearch;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One search for the best plan of one problem. Runs on the thread that calls {@link #run} and ends by a limit of its
 * options or by {@link #stop}.
 */
public final class Solve {

    private static final int MOST_SLICES = 400;
    private static final int LEAST_SLICES = 20;
    private static final int MOST_SLICES_TO_NOTICE = 100_000;
    private static final Duration SHORTEST_SLICE = Duration.ofMillis(250);

    private final Problem problem;
    private final SolveOptions options;
    private final List<Session> start;
    private final Runnable courtesy;
    private volatile boolean stopped;
    private volatile @Nullable TimetableSearch search;

    /**
     * A search from what is published, or from nothing. The problem must have no errors (see
     * {@code dk.holdplan.check}).
     */
    public Solve(Problem problem, SolveOptions options) {
        this(problem, options, problem.publishedSessions());
    }

    /** A search from the sessions of an earlier plan of the same problem; what no longer fits is left out. */
    public Solve(Problem problem, SolveOptions options, List<Session> start) {
        this(problem, options, start, () -> {
        });
    }

    /**
     * A search that others may hold up.
     *
     * @param courtesy called by every thread of the search every few milliseconds; it may wait, to leave the cores to
     *        whoever needs them more
     */
    public Solve(Problem problem, SolveOptions options, List<Session> start, Runnable courtesy) {
        this.courtesy = courtesy;
        this.problem = problem;
        this.options = options;
        this.start = List.copyOf(start);
    }

    /**
     * Searches until a limit is reached.
     *
     * @param listener told of the first plan and of each better one, at most some four times a second, on the calling
     *        thread
     * @return the best plan found, scored by the judge
     */
    public Plan run(Consumer<Progress> listener) {
        long begin = System.nanoTime();
        Judge judge = new Judge(problem);
        try (TimetableSearch timetableSearch = setup().prepare()) {
            search = timetableSearch;
            timetableSearch.begin();
            Plan first = judge.plan(timetableSearch.sessions());
            Progress constructed = new Progress(since(begin), timetableSearch.steps(), first);
            int count = slices();
            try (Slices slices = new Slices(timetableSearch, pace(begin), count, options.unimprovedLimit())) {
                listener.accept(constructed);
                Timetable timetable = Timetable.of(problem);
                timetable.place(first.sessions());
                SearchCommand command = new SearchCommand(slices, new WorkingTimetable(timetable.copy()));
                Solver<Timetable> solver = SolverFactory.<Timetable>create(TimefoldConfig.search(command, count))
                        .buildSolver();
                solver.addEventListener(event -> tell(listener, begin, first, judge, event.getNewBestSolution()));
                Plan plan = scored(solver.solve(timetable), judge);
                return new ClassLabels(judge, problem.publishedSessions()).kept(plan);
            }
        }
    }

    private SearchSetup setup() {
        return SearchSetup.of(problem, options.seed()).from(start).sideBySide(options.threads()).courteous(courtesy);
    }

    /** The plan as the judge scores it; while assertions are on, the solver must have given it the same score. */
    private static Plan scored(Timetable timetable, Judge judge) {
        Plan plan = judge.plan(timetable.sessions());
        HardMediumSoftScore score = Objects.requireNonNull(timetable.score());
        assert plan.score().equals(new Score(-score.hardScore(), -score.mediumScore(), -score.softScore()))
                : "the solver says " + score + ", the judge " + plan.score();
        return plan;
    }

    private void tell(Consumer<Progress> listener, long begin, Plan first, Judge judge, Timetable better) {
        Plan plan = judge.plan(better.sessions());
        if (plan.score().compareTo(first.score()) < 0) {
            listener.accept(new Progress(since(begin), steps(), plan));
        }
    }

    /** So many that a search without a better plan for long is noticed within half that time more. */
    private int slices() {
        int usual = Math.clamp(options.timeLimit().dividedBy(SHORTEST_SLICE), LEAST_SLICES, MOST_SLICES);
        Duration patience = options.unimprovedLimit();
        return patience == null
                ? usual
                : Math.clamp(options.timeLimit().dividedBy(patience.dividedBy(2).plus(SHORTEST_SLICE)), usual,
                        MOST_SLICES_TO_NOTICE);
    }

    private Pace pace(long begin) {
        Long steps = options.stepLimit();
        double nanos = options.timeLimit().toNanos();
        if (steps == null) {
            return done -> stopped ? 1 : (System.nanoTime() - begin) / nanos;
        }
        double stepsOfOne = (double) steps / options.threads();
        return done -> stopped || done >= stepsOfOne || System.nanoTime() - begin > nanos ? 1 : done / stepsOfOne;
    }

    /** Steps of the search so far, of all threads together; exact once {@link #run} has returned. */
    public long steps() {
        TimetableSearch running = search;
        return running == null ? 0 : running.steps();
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
