package dk.holdplan.api.change;

import dk.holdplan.api.error.IssueResponse;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.job.Jobs;
import dk.holdplan.api.plan.PlanResponse;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.ParentGoneException;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.StoredPlan;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The plans that are made from others. */
@Component
class Children {

    private final Jobs jobs;

    Children(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Queues the search for a plan that is made from another.
     *
     * @throws RequestException when the parent was deleted in the meantime
     */
    ResponseEntity<PlanResponse> queued(ChangedProblem problem, SearchLimits limits, UUID parent) {
        StoredPlan plan = submitted(new NewPlan(Objects.requireNonNull(problem.problem()), limits, parent), parent);
        return ResponseEntity.accepted().location(URI.create("/api/v1/plans/" + plan.id()))
                .body(PlanResponse.of(plan, IssueResponse.forReader(problem.issues())));
    }

    private StoredPlan submitted(NewPlan child, UUID parent) {
        try {
            return jobs.submit(child);
        } catch (ParentGoneException e) {
            throw Parents.unknown(parent);
        }
    }
}
