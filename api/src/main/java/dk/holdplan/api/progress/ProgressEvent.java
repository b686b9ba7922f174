package dk.holdplan.api.progress;

import dk.holdplan.data.store.Outcome;
import dk.holdplan.data.store.PlanState;
import dk.holdplan.data.store.StoredPlan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a search stands. */
record ProgressEvent(PlanState state, @Schema(description = "Since the search began") long elapsedMillis,
        @Schema(description = "Of the best plan so far") @Nullable Integer hard, @Nullable Integer medium,
        @Nullable Integer soft, @Schema(description = "Demanded sessions without a place") @Nullable Integer unplaced) {

    static ProgressEvent of(StoredPlan plan, Instant now) {
        Outcome outcome = plan.outcome();
        return outcome == null
                ? new ProgressEvent(plan.state(), elapsed(plan, now), null, null, null, null)
                : new ProgressEvent(plan.state(), elapsed(plan, now), outcome.hard(), outcome.medium(), outcome.soft(),
                        outcome.unplaced());
    }

    private static long elapsed(StoredPlan plan, Instant now) {
        if (plan.startedAt() == null) {
            return 0;
        }
        return Duration.between(plan.startedAt(), plan.finishedAt() == null ? now : plan.finishedAt()).toMillis();
    }
}
