package dk.holdplan.data.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a plan without its timetable.
 *
 * @param version rises with every change of the plan
 * @param firstDay first planned day
 * @param lastDay last planned day
 * @param failure why the search broke down, null unless FAILED
 * @param outcome null before the first plan is found
 */
public record StoredPlan(UUID id, long version, String name, PlanState state, @Nullable UUID parent,
        LocalDate firstDay, LocalDate lastDay, SearchLimits limits, Instant requestedAt, @Nullable Instant startedAt,
        @Nullable Instant finishedAt, @Nullable String failure, @Nullable Outcome outcome) {
}
