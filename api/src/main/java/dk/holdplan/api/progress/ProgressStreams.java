package dk.holdplan.api.progress;

import dk.holdplan.api.security.LastingRights;
import dk.holdplan.data.store.PlanStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The clients that follow searches, each on a thread of its own, so that a slow one keeps nobody waiting. */
@Component
public class ProgressStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressStreams.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final long NO_TIMEOUT = 0;

    private final PlanStore plans;
    private final Clock clock;
    private final LastingRights rights;
    private final Map<Thread, BooleanSupplier> threads = new ConcurrentHashMap<>();
    private volatile boolean open;

    ProgressStreams(PlanStore plans, Clock clock, LastingRights rights) {
        this.plans = plans;
        this.clock = clock;
        this.rights = rights;
    }

    SseEmitter follow(UUID id) {
        return follow("progress-" + id, client -> new ProgressStream(id, plans, clock, client));
    }

    /**
     * Lets the client of the request at hand follow what is told on a thread of this name, until that ends or the client
     * may not follow it any more.
     */
    public SseEmitter follow(String name, Function<SseEmitter, Runnable> telling) {
        BooleanSupplier may = rights.of(
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest());
        SseEmitter client = new SseEmitter(NO_TIMEOUT);
        Runnable stream = telling.apply(client);
        Thread thread = Thread.ofVirtual().name(name).unstarted(() -> {
            try {
                stream.run();
            } finally {
                threads.remove(Thread.currentThread());
            }
        });
        threads.put(thread, may);
        client.onError(error -> thread.interrupt());
        thread.start();
        if (!open) {
            thread.interrupt();
        }
        return client;
    }

    @Override
    public void start() {
        open = true;
        Thread.ofVirtual().name("rights-of-followers").start(this::look);
    }

    private void look() {
        try {
            while (open) {
                Thread.sleep(LOOK_EVERY);
                threads.forEach((thread, may) -> {
                    if (!isAllowed(may)) {
                        thread.interrupt();
                    }
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without the database nothing is told either. */
    private static boolean isAllowed(BooleanSupplier may) {
        try {
            return may.getAsBoolean();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Whether somebody may follow cannot be read, trying again: {}", e.getMessage());
            return true;
        }
    }

    /** Lets the clients go before the server waits for requests to end. */
    @Override
    public void stop() {
        open = false;
        threads.keySet().forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
