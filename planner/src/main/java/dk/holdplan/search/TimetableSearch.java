package dk.holdplan.search;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The search for the best timetable of a problem: some annealing searches side by side that hand the best timetable
 * around. It advances in slices, between which the best so far can be read. Use from one thread; {@link #stop} from any.
 */
public final class TimetableSearch implements AutoCloseable {

    /** Steps between two looks at the clock. */
    private static final int STEPS_AT_ONCE = 50;
    /** Steps around a single demand that room is made for. */
    private static final int STEPS_AROUND_ONE = 600;
    private static final int TASKS_TO_SEPARATE = 3_000;

    private final Arena arena;
    private final Annealing annealing;
    private final Translation translation;
    private final List<Search> searches;
    private final SiteGroups groups;
    private final Random random;
    private final Territory whole;
    private final Runnable courtesy;
    private final ExecutorService workers;
    private volatile boolean stopped;

    /**
     * Prepares a search; the problem must have no errors.
     *
     * @param threads searches side by side, 1 or more
     * @param seed of every random choice
     */
    public TimetableSearch(Problem problem, int threads, long seed) {
        this(problem, threads, seed, () -> {
        });
    }

    /**
     * A search that others may hold up.
     *
     * @param courtesy called by every thread of the search every few milliseconds; it may wait, to leave the cores to
     *        whoever needs them more
     */
    public TimetableSearch(Problem problem, int threads, long seed, Runnable courtesy) {
        this(new Arena(problem), threads, seed, courtesy);
    }

    private TimetableSearch(Arena arena, int threads, long seed, Runnable courtesy) {
        this.courtesy = courtesy;
        this.arena = arena;
        Problem problem = arena.problem;
        annealing = Annealing.of(Weights.of(problem));
        translation = new Translation(arena);
        searches = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            searches.add(new Search(arena, annealing, seed * 1_000_003 + i));
        }
        groups = new SiteGroups(arena);
        random = new Random(seed);
        whole = Territory.whole(arena);
        workers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("search-", 0).factory());
    }

    /**
     * A search on one thread in which one demand comes before all others, so that it can be seen what the others pay for
     * its place.
     *
     * @param week of the demand in the horizon
     */
    public static TimetableSearch preferring(String citizen, SessionKind kind, int week, Problem problem, long seed) {
        Arena arena = new Arena(problem);
        arena.tasks.prefer(new Translation(arena).tasks(citizen, kind, week));
        return new TimetableSearch(arena, 1, seed, () -> {
        });
    }

    /**
     * A search on one thread that leaves some sessions of a demand out, so that it can be seen who would have a place
     * instead.
     *
     * @param week of the demand in the horizon
     * @param count how many of its sessions to leave out
     */
    public static TimetableSearch leavingOut(String citizen, SessionKind kind, int week, int count, Problem problem,
            long seed) {
        Arena arena = new Arena(problem);
        int[] tasks = new Translation(arena).tasks(citizen, kind, week);
        arena.tasks.leaveOut(Arrays.copyOfRange(tasks, Math.max(0, tasks.length - count), tasks.length));
        return new TimetableSearch(arena, 1, seed, () -> {
        });
    }

    /** Takes over from earlier sessions what still fits, then places whatever has a place. */
    public void construct(List<Session> start) {
        Assignment earlier = translation.assignment(start);
        sideBySide(search -> search.construct(earlier));
    }

    /**
     * Makes some room for what has no place, whatever the clock says: on a machine that has other work to do, the time of
     * a search may be over with hardly a step made.
     */
    public void settle() {
        sideBySide(search -> search.settle(() -> stopped));
    }

    /**
     * Makes room for one demand, as far as few steps around it can.
     *
     * @param week of the demand in the horizon
     */
    public void settle(String citizen, SessionKind kind, int week) {
        int[] tasks = translation.tasks(citizen, kind, week);
        sideBySide(search -> search.settle(tasks, STEPS_AROUND_ONE, () -> stopped));
    }

    /** Searches on until the pace tells that a share of the whole is done, or until {@link #stop}. */
    public void advance(Pace pace, double until) {
        if (arena.tasks.count() == 0) {
            return;
        }
        sideBySide(search -> {
            double progress = pace.progress(search.steps());
            while (progress < until && !stopped) {
                search.run(STEPS_AT_ONCE, annealing.temperature(progress));
                courtesy.run();
                progress = pace.progress(search.steps());
            }
        });
    }

    /**
     * Whether {@link #advanceApart} pays: there are sites for every thread, and so much to place that side by side
     * beats twice over.
     */
    public boolean separable() {
        return searches.size() > 1 && groups.count() >= searches.size() && arena.tasks.count() >= TASKS_TO_SEPARATE;
    }

    /**
     * Like {@link #advance}, but all searches work on one timetable, each on sites of its own that are dealt out anew
     * each time, and the parts are joined at the end.
     */
    public void advanceApart(Pace pace, double until) {
        Search first = searches.getFirst();
        List<Territory> territories = groups.deal(searches.size(), random);
        for (int i = 0; i < searches.size(); i++) {
            if (i > 0) {
                searches.get(i).resume(first.now());
            }
            searches.get(i).restrict(territories.get(i));
        }
        advance(pace, until);
        for (int i = 0; i < searches.size(); i++) {
            if (i > 0) {
                first.adopt(searches.get(i).now(), territories.get(i));
            }
            searches.get(i).restrict(whole);
        }
    }

    /** Lets every search go on from the best timetable that any of them has found. */
    public void share() {
        Search best = best();
        searches.stream().filter(search -> search != best && Search.BETTER_FIRST.compare(search, best) > 0)
                .forEach(search -> search.resume(best.best()));
    }

    /** Ends {@link #advance} soon. */
    public void stop() {
        stopped = true;
    }

    /** The sessions of the best timetable so far, the frozen ones first. */
    public List<Session> sessions() {
        return translation.sessions(best().best());
    }

    /** The medium price of the best timetable so far. */
    public long medium() {
        return best().bestMedium();
    }

    /** The soft price of the best timetable so far. */
    public long soft() {
        return best().bestSoft();
    }

    /** Steps of all searches together. */
    public long steps() {
        return searches.stream().mapToLong(Search::steps).sum();
    }

    private Search best() {
        return searches.stream().min(Search.BETTER_FIRST).orElseThrow();
    }

    private void sideBySide(Consumer<Search> work) {
        List<? extends Future<?>> running = searches.stream().map(search -> workers.submit(() -> work.accept(search)))
                .toList();
        boolean interrupted = false;
        for (Future<?> one : running) {
            interrupted |= finish(one);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a search even when interrupted, for nobody may read its timetable before; whether that happened. */
    private boolean finish(Future<?> search) {
        boolean interrupted = false;
        while (true) {
            try {
                search.get();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
                stopped = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("The search broke off: " + e.getCause(), e.getCause());
            }
        }
    }

    @Override
    public void close() {
        stopped = true;
        workers.shutdownNow();
    }
}
