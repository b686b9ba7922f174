package dk.holdplan.search;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Weights;
import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Assignment;
import dk.holdplan.timetable.Translation;
import java.util.ArrayList;
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

    private final SearchSetup setup;
    private final Arena arena;
    private final Annealing annealing;
    private final Translation translation;
    private final List<Search> searches;
    private final SiteGroups groups;
    private final Random random;
    private final Territory whole;
    private final ExecutorService workers;
    private volatile boolean stopped;

    TimetableSearch(SearchSetup setup, Arena arena) {
        this.setup = setup;
        this.arena = arena;
        annealing = Annealing.of(Weights.of(setup.problem()));
        translation = new Translation(arena);
        searches = new ArrayList<>();
        for (int i = 0; i < setup.threads(); i++) {
            searches.add(new Search(arena, annealing, setup.seed() * 1_000_003 + i));
        }
        groups = new SiteGroups(arena);
        random = new Random(setup.seed());
        whole = Territory.whole(arena);
        workers = Executors.newFixedThreadPool(setup.threads(),
                Thread.ofPlatform().daemon().name("search-", 0).factory());
    }

    /**
     * Makes the first timetable: takes over from earlier sessions what still fits, then places whatever has a place.
     * Where a favoured demand has none, or earlier sessions lost theirs, room is made before anybody looks at the clock.
     */
    public void begin() {
        Assignment earlier = translation.assignment(setup.start());
        sideBySide(search -> search.construct(earlier));
        if (setup.favour() instanceof SearchSetup.Favour.First(Unplaced demand)) {
            int[] tasks = translation.tasks(demand.citizen(), demand.kind(), demand.week());
            sideBySide(search -> search.settle(tasks, STEPS_AROUND_ONE, () -> stopped));
            settle();
        } else if (medium() > 0 && setup.lost(sessions())) {
            settle();
        }
    }

    /**
     * Makes some room for what has no place, whatever the clock says: on a machine that has other work to do, the time of
     * a search may be over with hardly a step made.
     */
    private void settle() {
        sideBySide(search -> search.settle(() -> stopped));
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
                setup.courtesy().run();
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
