package dk.holdplan.api.job;

import dk.holdplan.data.store.PlanStore;
import dk.holdplan.plan.Plan;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What can be counted of searches: those of this process, and the queue of all. */
@Component
class SearchMetrics {

    private final MeterRegistry registry;
    private final AtomicInteger running = new AtomicInteger();
    private final Counter steps;

    SearchMetrics(MeterRegistry registry, PlanStore plans) {
        this.registry = registry;
        this.steps = Counter.builder("holdplan.search.steps").description("Steps of searches in this process")
                .register(registry);
        Gauge.builder("holdplan.searches.running", running, AtomicInteger::get)
                .description("Searches in this process").register(registry);
        Gauge.builder("holdplan.searches.queued", plans, PlanStore::queued)
                .description("Plans that wait for a search, by whatever process").register(registry);
    }

    void begin() {
        running.incrementAndGet();
    }

    void steps(long more) {
        steps.increment(more);
    }

    void finish(Plan plan) {
        level("hard", plan.score().hard());
        level("medium", plan.score().medium());
        level("soft", plan.score().soft());
    }

    private void level(String level, int price) {
        DistributionSummary.builder("holdplan.plan.score").tag("level", level)
                .description("Penalties of finished plans").register(registry).record(price);
    }

    void end(String how, Duration spent) {
        running.decrementAndGet();
        Timer.builder("holdplan.search.time").tag("end", how).description("How long an attempt at a search took")
                .register(registry).record(spent);
    }
}
