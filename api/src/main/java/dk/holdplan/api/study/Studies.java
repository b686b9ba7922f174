package dk.holdplan.api.study;

import dk.holdplan.api.job.SolveSettings;
import dk.holdplan.api.request.RequestsInWork;
import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.data.study.Study;
import dk.holdplan.data.study.StudyStore;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The studies that run in this process. */
@Component
class Studies implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Studies.class);
    private static final int ATTEMPTS = 3;
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final int FINISH_TRIES = 100;
    private static final Duration FINISH_AGAIN_AFTER = Duration.ofSeconds(3);

    private final StudyStore studies;
    private final PlanStore plans;
    private final SolveSettings settings;
    private final RequestsInWork requests;
    private final Map<UUID, ParallelWork> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("stop-studies").daemon().factory());
    private volatile boolean open;

    Studies(StudyStore studies, PlanStore plans, SolveSettings settings, RequestsInWork requests) {
        this.studies = studies;
        this.plans = plans;
        this.settings = settings;
        this.requests = requests;
    }

    /**
     * Runs a study to its end.
     *
     * @return false when the process ends first: then it was given back
     */
    boolean run(Study study) {
        if (study.attempt() > ATTEMPTS) {
            studies.fail(study, "The study broke down " + ATTEMPTS + " times.");
            return true;
        }
        LOG.info("Study {} of plan {}: {} begins{}", study.id(), study.plan(), study.question().kind(),
                study.attempt() == 1
                        ? ""
                        : ", taken over from a process that died or gave it back, attempt " + study.attempt());
        Watch watch = new Watch(study, studies, settings.threads(null), requests::giveWay);
        running.put(study.id(), watch.work());
        ScheduledFuture<?> looking = looker.scheduleWithFixedDelay(watch::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS,
                TimeUnit.MILLISECONDS);
        try {
            PlannedProblem planned = plans.planned(study.plan()).orElseThrow();
            if (!open || studies.stopWanted(study.id())) {
                watch.work().stop();
            }
            finish(study, Answers.answer(study.question(), planned, watch.work()));
            return true;
        } catch (CancellationException e) {
            return cancelled(study);
        } catch (NoAnswerException e) {
            studies.fail(study, String.valueOf(e.getMessage()));
            return true;
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Study {} broke down", study.id(), e);
            studies.fail(study, "The study broke down. The log of the service says why.");
            return true;
        } finally {
            looking.cancel(false);
            running.remove(study.id());
        }
    }

    /** An answer that took long is not thrown away because the database is away for some minutes. */
    private void finish(Study study, String answer) {
        for (int tries = 1;; tries++) {
            try {
                studies.finish(study, answer);
                LOG.info("Study {} of plan {}: answered", study.id(), study.plan());
                return;
            } catch (DataAccessException | TransactionException e) {
                if (!open || tries == FINISH_TRIES) {
                    throw e;
                }
                LOG.warn("Study {}: its answer cannot be saved, trying again: {}", study.id(), e.getMessage());
                LockSupport.parkNanos(FINISH_AGAIN_AFTER.toNanos());
            }
        }
    }

    private boolean cancelled(Study study) {
        if (!open && !studies.stopWanted(study.id())) {
            studies.release(study);
            LOG.info("Study {} of plan {}: given back", study.id(), study.plan());
            return false;
        }
        studies.stopped(study);
        LOG.info("Study {} of plan {}: stopped", study.id(), study.plan());
        return true;
    }

    @Override
    public void start() {
        open = true;
    }

    /** The process ends: studies end soon and are given back. */
    @Override
    public void stop() {
        open = false;
        running.values().forEach(ParallelWork::stop);
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
