package dk.holdplan.api.job;

import dk.holdplan.api.request.RequestsInWork;
import dk.holdplan.data.store.Work;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The searches that run in this process. */
@Component
class Searches implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Searches.class);
    private static final Duration SAVE_EVERY = Duration.ofSeconds(1);

    private final WorkStore works;
    private final SolveSettings settings;
    private final SearchMetrics metrics;
    private final RequestsInWork requests;
    private final Clock clock;
    private final Map<UUID, Search> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService saver = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("save-plans").daemon().factory());
    private volatile boolean open;

    Searches(WorkStore works, SolveSettings settings, SearchMetrics metrics, RequestsInWork requests,
            Clock clock) {
        this.works = works;
        this.settings = settings;
        this.metrics = metrics;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Runs a search to its end.
     *
     * @return false when the process ends first: then the work was given back
     */
    boolean run(Work work) {
        if (work.attempt() > settings.attempts()) {
            works.fail(work, "The search broke down " + settings.attempts() + " times.");
            return true;
        }
        Search search = new Search(work, works, settings.threads(work.limits().stepLimit()), requests::giveWay);
        running.put(work.id(), search);
        ScheduledFuture<?> saving = saver.scheduleWithFixedDelay(() -> save(search), SAVE_EVERY.toMillis(),
                SAVE_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        metrics.begin();
        LOG.info("Plan {}: search begins{}", work.id(), work.attempt() == 1
                ? ""
                : ", taken over from a process that died or gave it back, attempt " + work.attempt());
        Instant begun = clock.instant();
        End end = End.BROKEN;
        try {
            end = open ? end(work, search, begun) : giveBack(work);
            return end != End.GIVEN_BACK;
        } finally {
            saving.cancel(false);
            running.remove(work.id(), search);
            metrics.steps(search.newSteps());
            metrics.end(end.name().toLowerCase(Locale.ROOT), Duration.between(begun, clock.instant()));
        }
    }

    private void save(Search search) {
        search.save();
        metrics.steps(search.newSteps());
    }

    private End end(Work work, Search search, Instant begun) {
        try {
            Plan plan = search.run();
            Duration spent = Duration.between(begun, clock.instant());
            if (!open && works.goesOn(work)) {
                works.save(work, plan, spent);
                return giveBack(work);
            }
            if (works.finish(work, plan, spent)) {
                metrics.finish(plan);
                LOG.info("Plan {}: search ends with {}, {} unplaced, after {} ms and {} steps", work.id(), plan.score(),
                        plan.unplaced().size(), spent.toMillis(), search.steps());
            }
            return End.FINISHED;
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Plan {}: the search broke down", work.id(), e);
            works.fail(work, "The search broke down. The log of the service says why.");
            return End.BROKEN;
        }
    }

    private End giveBack(Work work) {
        works.release(work);
        LOG.info("Plan {}: search is given back", work.id());
        return End.GIVEN_BACK;
    }

    /** Ends the search for a plan soon, when it runs here. */
    void stop(UUID id) {
        Search search = running.get(id);
        if (search != null) {
            search.stop();
        }
    }

    @Override
    public void start() {
        open = true;
    }

    /** The process ends: searches end soon and are given back with their best plans. */
    @Override
    public void stop() {
        open = false;
        running.values().forEach(Search::stop);
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** How an attempt ended. */
    private enum End {
        FINISHED,
        GIVEN_BACK,
        BROKEN
    }
}
