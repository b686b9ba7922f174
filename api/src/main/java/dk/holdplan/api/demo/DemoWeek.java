package dk.holdplan.api.demo;

import dk.holdplan.api.job.Jobs;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.document.Reading;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Submits a week for Rønne when there is no plan at all, so that a newcomer soon sees one. */
@Component
class DemoWeek {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWeek.class);
    private static final ClassPathResource WEEK = new ClassPathResource("datasets/roenne-demo-week.json");
    private static final SearchLimits LIMITS = new SearchLimits(Duration.ofSeconds(20).toMillis(), null, 0);

    private final DemoSettings settings;
    private final PlanStore plans;
    private final Jobs jobs;

    DemoWeek(DemoSettings settings, PlanStore plans, Jobs jobs) {
        this.settings = settings;
        this.plans = plans;
        this.jobs = jobs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void submit() throws IOException {
        if (!settings.demo() || !plans.isEmpty()) {
            return;
        }
        try (InputStream document = WEEK.getInputStream()) {
            Reading<Problem> reading = ProblemDocument.read(document);
            if (reading.value() == null) {
                throw new IllegalStateException(
                        WEEK.getPath() + " is no problem: " + reading.issues().getFirst().message());
            }
            StoredPlan plan = jobs.submit(new NewPlan(reading.value(), LIMITS, null));
            LOG.info("Demonstration: {} is being planned, see /api/v1/plans/{}", plan.name(), plan.id());
        }
    }
}
