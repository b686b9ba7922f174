package dk.holdplan.api.job;

import dk.holdplan.api.audit.AuditWithin;
import dk.holdplan.api.error.BusyException;
import dk.holdplan.api.error.InvalidProblemException;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.request.AfterCommit;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The plans together with the searches for them. */
@Service
public class Jobs {

    private static final Set<Role> PLANNERS = Set.of(Role.PLANNER);

    private final PlanStore plans;
    private final PlanAccess access;
    private final Searches searches;
    private final SearchQueue queue;
    private final TransactionOperations transactions;
    private final ProblemLimits limits;
    private final AuditWithin audit;

    Jobs(PlanStore plans, PlanAccess access, Searches searches, SearchQueue queue, TransactionOperations transactions,
            ProblemLimits limits, AuditWithin audit) {
        this.plans = plans;
        this.access = access;
        this.searches = searches;
        this.queue = queue;
        this.transactions = transactions;
        this.limits = limits;
        this.audit = audit;
    }

    /**
     * Looks whether a problem can be planned here.
     *
     * @throws InvalidProblemException when it is too large
     * @throws RequestException when something in it is at a site that is not the caller's
     */
    public void check(Problem problem) {
        limits.check(problem);
        Optional<Caller> caller = Caller.current();
        if (caller.isPresent() && !caller.get().plansOfEverybody().covers(problem)) {
            throw new RequestException(ProblemType.FORBIDDEN, "The problem has rooms, classes, shifts or citizens at "
                    + "other sites than yours, or names no site: " + caller.get().rights().sites() + ".");
        }
    }

    /**
     * Stores a request for a plan, which is then the caller's, and queues its search: both or neither.
     *
     * @throws InvalidProblemException when the problem is too large
     * @throws BusyException when too many plans are queued already
     */
    public StoredPlan submit(NewPlan plan) {
        check(plan.problem());
        queue.checkRoom();
        StoredPlan stored = transactions.execute(status -> {
            StoredPlan submitted = plans.submit(plan);
            Caller.current().ifPresent(caller -> access.own(submitted.id(), caller.id(), caller.isAny(PLANNERS)));
            queue.add(submitted.id());
            audit.made(submitted.id());
            return submitted;
        });
        AfterCommit.run(queue::wake);
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
