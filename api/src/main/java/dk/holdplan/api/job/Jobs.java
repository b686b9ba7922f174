package dk.holdplan.api.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.StoredPlan;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The plans together with the searches for them. */
@Service
public class Jobs {

    private final PlanStore plans;
    private final PlanAccess access;
    private final Searches searches;
    private final Scheduler scheduler;
    private final TransactionOperations transactions;
    private final Clock clock;

    Jobs(PlanStore plans, PlanAccess access, Searches searches, Scheduler scheduler, TransactionOperations transactions,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.searches = searches;
        this.scheduler = scheduler;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Stores a request for a plan, which is then the caller's, and queues its search: both or neither. */
    public StoredPlan submit(NewPlan plan) {
        StoredPlan stored = transactions.execute(status -> {
            StoredPlan submitted = plans.submit(plan);
            Caller.current().ifPresent(caller -> access.own(submitted.id(), caller.id()));
            scheduler.schedule(SolveTask.DESCRIPTOR.instance(submitted.id().toString()).scheduledTo(clock.instant()));
            return submitted;
        });
        scheduler.triggerCheckForDueExecutions();
        return stored;
    }

    /**
     * Asks for the search for a plan to end soon.
     *
     * @return false when it is final already or does not exist
     */
    public boolean stop(UUID id) {
        boolean requested = plans.requestStop(id);
        searches.stop(id);
        return requested;
    }

    /**
     * Deletes a plan and ends its search soon.
     *
     * @return false when there is none, or it is PUBLISHED
     */
    public boolean delete(UUID id) {
        boolean deleted = plans.delete(id);
        searches.stop(id);
        return deleted;
    }
}
