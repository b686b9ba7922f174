package dk.holdplan.api.job;

import dk.holdplan.data.store.Work;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.solve.Progress;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One attempt at a plan while it runs: the solver on one thread, the saving of its best plans on another. */
final class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    /** A resumed search gets at least this, to put its first plan together. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private final Work work;
    private final WorkStore works;
    private final Solve solve;
    private final AtomicReference<@Nullable Progress> unsaved = new AtomicReference<>();
    private final AtomicLong countedSteps = new AtomicLong();

    Search(Work work, WorkStore works, int threads, Runnable courtesy) {
        this.work = work;
        this.works = works;
        this.solve = new Solve(work.problem(), options(work, threads), work.start(), courtesy);
    }

    private static SolveOptions options(Work work, int threads) {
        Duration left = Duration.ofMillis(work.limits().timeMillis()).minus(work.spent());
        return new SolveOptions(left.compareTo(SHORTEST) < 0 && work.attempt() > 1 ? SHORTEST : left, null,
                work.limits().stepLimit(), work.limits().seed(), threads);
    }

    /** Searches until a limit is reached or {@link #stop}; on the thread of the job. */
    Plan run() {
        return solve.run(unsaved::set);
    }

    void stop() {
        solve.stop();
    }

    /** Steps so far. */
    long steps() {
        return solve.steps();
    }

    /** Steps since the last time that somebody asked. */
    long newSteps() {
        long now = solve.steps();
        return now - countedSteps.getAndSet(now);
    }

    /** Saves the best plan since the last time, and stops when nobody wants it any more; on the thread of the saver. */
    void save() {
        Progress progress = unsaved.getAndSet(null);
        try {
            if (progress != null) {
                works.save(work, progress.best(), progress.elapsed());
            }
            if (!works.goesOn(work)) {
                stop();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Plan {}: the best plan so far could not be saved, trying again: {}", work.id(), e.getMessage());
            unsaved.compareAndSet(null, progress);
        }
    }
}
