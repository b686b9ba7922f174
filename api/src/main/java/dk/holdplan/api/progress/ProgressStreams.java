package dk.holdplan.api.progress;

import dk.holdplan.data.store.PlanStore;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The clients that follow searches, each on a thread of its own, so that a slow one keeps nobody waiting. */
@Component
public class ProgressStreams implements SmartLifecycle {

    private static final long NO_TIMEOUT = 0;

    private final PlanStore plans;
    private final Clock clock;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private volatile boolean open;

    ProgressStreams(PlanStore plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    SseEmitter follow(UUID id) {
        return follow("progress-" + id, client -> new ProgressStream(id, plans, clock, client));
    }

    /** Lets a client follow what is told on a thread of this name, until that ends or is interrupted. */
    public SseEmitter follow(String name, Function<SseEmitter, Runnable> telling) {
        SseEmitter client = new SseEmitter(NO_TIMEOUT);
        Runnable stream = telling.apply(client);
        Thread thread = Thread.ofVirtual().name(name).unstarted(() -> {
            try {
                stream.run();
            } finally {
                threads.remove(Thread.currentThread());
            }
        });
        threads.add(thread);
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
    }

    /** Lets the clients go before the server waits for requests to end. */
    @Override
    public void stop() {
        open = false;
        threads.forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
