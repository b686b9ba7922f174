package dk.holdplan.data.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A row of the table of plans. */
@Table("plan")
record PlanRow(@Id UUID id, @Version @Nullable Long version, String name, PlanState state, @Nullable UUID parentId,
        LocalDate firstDay, LocalDate lastDay, @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) SearchLimits limits,
        Instant requestedAt, @Nullable Instant startedAt, @Nullable Instant finishedAt, int attempt, long spentMillis,
        boolean stopRequested, @Nullable String failure, @Embedded.Nullable @Nullable Outcome outcome) {

    static PlanRow queued(UUID id, NewPlan plan, Instant now) {
        return new PlanRow(id, null, plan.problem().name(), PlanState.QUEUED, plan.parent(),
                plan.problem().horizon().firstDay(), plan.problem().horizon().lastDay(), plan.limits(), now, null, null,
                0, 0, false, null, null);
    }

    static PlanRow solved(UUID id, NewPlan plan, Outcome outcome, Instant now) {
        return new PlanRow(id, null, plan.problem().name(), PlanState.SOLVED, plan.parent(),
                plan.problem().horizon().firstDay(), plan.problem().horizon().lastDay(), plan.limits(), now, now, now,
                0, 0, false, null, outcome);
    }

    StoredPlan toStored() {
        return new StoredPlan(id, version == null ? 0 : version, name, state, parentId, firstDay, lastDay, limits,
                requestedAt, startedAt, finishedAt, failure, outcome);
    }
}
