package dk.holdplan.api.progress;

import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.StoredPlan;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells one client of one plan until the plan is final, the client is gone or the thread is interrupted. What it tells
 * is read from the database: so it does not matter which process searches.
 */
final class ProgressStream implements Runnable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration TELL_EVERY = Duration.ofSeconds(1);
    private static final Duration SHOW_LIFE_EVERY = Duration.ofSeconds(15);

    private final UUID id;
    private final PlanStore plans;
    private final Clock clock;
    private final SseEmitter client;
    private long toldVersion = -1;
    private Instant toldAt = Instant.EPOCH;

    ProgressStream(UUID id, PlanStore plans, Clock clock, SseEmitter client) {
        this.id = id;
        this.plans = plans;
        this.clock = clock;
        this.client = client;
    }

    @Override
    public void run() {
        try {
            Optional<StoredPlan> plan = plans.find(id);
            while (plan.isPresent() && !plan.get().state().isFinal()) {
                tell(plan.get());
                Thread.sleep(LOOK_EVERY);
                plan = plans.find(id);
            }
            if (plan.isPresent()) {
                send(plan.get(), "end");
            }
        } catch (IOException | IllegalStateException e) {
            // The client is gone; nobody needs to know.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            client.complete();
        }
    }

    private void tell(StoredPlan plan) throws IOException {
        // However the clock is set meanwhile.
        Duration silence = Duration.between(toldAt, clock.instant()).abs();
        boolean searching = plan.startedAt() != null;
        if (plan.version() != toldVersion || searching && silence.compareTo(TELL_EVERY) >= 0) {
            send(plan, "progress");
        } else if (silence.compareTo(SHOW_LIFE_EVERY) >= 0) {
            client.send(SseEmitter.event().comment("still here"));
            toldAt = clock.instant();
        }
    }

    private void send(StoredPlan plan, String name) throws IOException {
        toldAt = clock.instant();
        toldVersion = plan.version();
        client.send(SseEmitter.event().id(Long.toString(plan.version())).name(name)
                .data(ProgressEvent.of(plan, toldAt)));
    }
}
