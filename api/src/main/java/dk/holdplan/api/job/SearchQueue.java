package dk.holdplan.api.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.holdplan.api.error.BusyException;
import dk.holdplan.data.store.PlanStore;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plans that wait for their search. */
@Component
class SearchQueue {

    private final Scheduler scheduler;
    private final PlanStore plans;
    private final SolveSettings settings;
    private final Clock clock;

    SearchQueue(Scheduler scheduler, PlanStore plans, SolveSettings settings, Clock clock) {
        this.scheduler = scheduler;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lets one more plan in. Several that come at once may all find the last room: the limit is there to keep waiting
     * short, not to be exact.
     *
     * @throws BusyException when too many wait already
     */
    void checkRoom() {
        long waiting = plans.queued();
        if (waiting >= settings.queue()) {
            throw new BusyException(waiting + " plans wait for their search, expected fewer than " + settings.queue()
                    + " for one more.", settings.time());
        }
    }

    /** Queues the search for a plan; takes part in the transaction. */
    void add(UUID plan) {
        scheduler.schedule(SolveTask.DESCRIPTOR.instance(plan.toString()).scheduledTo(clock.instant()));
    }

    /** Lets the scheduler look at once for what is new. */
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }
}
