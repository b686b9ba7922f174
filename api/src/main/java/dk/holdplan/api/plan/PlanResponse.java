package dk.holdplan.api.plan;

import dk.holdplan.api.error.IssueResponse;
import dk.holdplan.data.store.PlanState;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.StoredPlan;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a plan without its timetable. */
@Schema(name = "PlanStatus", description = "What is known of a plan without its timetable")
public record PlanResponse(UUID id, @Schema(description = "The name of the problem") String name, PlanState state,
        @Schema(description = "First planned day") LocalDate firstDay,
        @Schema(description = "Last planned day") LocalDate lastDay, LimitsResponse limits,
        @Schema(description = "Of a queued plan, when one was asked for or just submitted: 1 is next") @Nullable Long queuePosition,
        @Schema(description = "Of the best plan so far; absent before there is one") @Nullable ScoreResponse score,
        @Schema(description = "Demanded sessions without a place") @Nullable Integer unplaced, Instant requestedAt,
        @Nullable Instant startedAt, @Nullable Instant finishedAt,
        @Schema(description = "Why the search broke down") @Nullable String failure,
        @Schema(description = "The plan that this one was made from") @Nullable UUID parent,
        @Schema(description = "Warnings, when the problem was just submitted") @Nullable List<IssueResponse> issues) {

    /** A plan as it is shown. */
    public static PlanResponse of(StoredPlan plan) {
        return of(plan, null, null);
    }

    /** A plan as it is shown to who just made it, with warnings. */
    public static PlanResponse of(StoredPlan plan, @Nullable List<IssueResponse> issues) {
        return of(plan, null, issues);
    }

    /** A plan as it is shown to who looks at it alone, or just submitted it, with warnings. */
    static PlanResponse of(StoredPlan plan, @Nullable Long queuePosition, @Nullable List<IssueResponse> issues) {
        return new PlanResponse(plan.id(), plan.name(), plan.state(), plan.firstDay(), plan.lastDay(),
                LimitsResponse.of(plan.limits()), queuePosition, ScoreResponse.of(plan.outcome()),
                plan.outcome() == null ? null : plan.outcome().unplaced(), plan.requestedAt(), plan.startedAt(),
                plan.finishedAt(), plan.failure(), plan.parent(), issues);
    }

    /** How long the search may take. */
    @Schema(name = "Limits")
    public record LimitsResponse(@Schema(type = "string", format = "duration", example = "PT30S") Duration time,
            @Nullable Long steps, long seed) {

        static LimitsResponse of(SearchLimits limits) {
            return new LimitsResponse(Duration.ofMillis(limits.timeMillis()), limits.stepLimit(), limits.seed());
        }
    }
}
