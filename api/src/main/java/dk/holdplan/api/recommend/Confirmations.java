package dk.holdplan.api.recommend;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.request.AfterCommit;
import dk.holdplan.data.hold.Hold;
import dk.holdplan.data.hold.HoldStore;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the plan that follows a confirmed hold: nothing of the plan before it is changed. */
@Component
class Confirmations {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);

    private final PlanStore plans;
    private final PlanAccess access;
    private final PublicationStore publications;
    private final HoldStore holds;

    Confirmations(PlanStore plans, PlanAccess access, PublicationStore publications, HoldStore holds) {
        this.plans = plans;
        this.access = access;
        this.publications = publications;
        this.holds = holds;
    }

    /** Lets nobody else change what is published: before any line is locked, like whoever publishes. */
    void lock() {
        publications.lock();
    }

    /** Confirms a live hold inside the transaction of the caller, who has locked the line. */
    Hold confirm(Hold hold, Standing standing, Instant now) {
        Problem problem = standing.base().following(hold.newcomer());
        List<Session> sessions = new ArrayList<>(standing.base().sessions());
        sessions.add(hold.session());
        Plan plan = new Judge(problem).plan(sessions);
        if (plan.score().hard() > 0) {
            throw new RequestException(ProblemType.CONFLICT,
                    "The place of hold " + hold.id() + " is not free in plan " + standing.plan().id() + ".");
        }
        StoredPlan parent = standing.plan();
        StoredPlan child = plans.store(new NewPlan(problem, parent.limits(), parent.id()), plan);
        access.inherit(child.id(), parent.id());
        // First in the line, where the other reservations stay when it is published.
        holds.confirm(hold, child.id(), now);
        publications.succeed(parent.id(), child.id());
        AfterCommit.run(() -> LOG.info("Plan {}: reservation {} is confirmed, in plan {}", parent.id(), hold.id(),
                child.id()));
        return hold.confirmed(child.id());
    }
}
