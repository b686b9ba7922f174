package dk.holdplan.api.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.holdplan.data.store.NewPlan;
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
    private final Searches searches;
    private final Scheduler scheduler;
    private final TransactionOperations transactions;
    private final Clock clock;

    Jobs(PlanStore plans, Searches searches, Scheduler scheduler, TransactionOperations transactions, Clock clock) {
        this.plans = plans;
        this.searches = searches;
        this.scheduler = scheduler;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Stores a request for a plan and queues its search: both or neither. */
    public StoredPlan submit(NewPlan plan) {
        StoredPlan stored = transactions.execute(status -> {
            StoredPlan submitted = plans.submit(plan);
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
