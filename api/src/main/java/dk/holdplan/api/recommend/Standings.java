package dk.holdplan.api.recommend;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.valid.AnsweringPlans;
import dk.holdplan.data.hold.Hold;
import dk.holdplan.data.hold.HoldStore;
import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.data.store.PlanState;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.data.store.ValidPlan;
import dk.holdplan.problem.Session;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the plan that answers for another one and what is held in it. */
@Component
class Standings {

    private final PlanStore plans;
    private final AnsweringPlans answering;
    private final HoldStore holds;
    private final PreparedPlans prepared;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    private record Found(StoredPlan plan, ValidPlan valid, List<Hold> holds) {
    }

    Standings(PlanStore plans, AnsweringPlans answering, HoldStore holds, PreparedPlans prepared, Clock clock,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.answering = answering;
        this.holds = holds;
        this.prepared = prepared;
        this.clock = clock;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * What a plan has come to, as anybody may see it.
     *
     * @throws RequestException when there is no such plan, or it has no timetable that will stay
     */
    Standing of(UUID id) {
        Found found = snapshot.execute(status -> find(id));
        Preparation preparation = prepared.shared(found.plan());
        return new Standing(found.plan(), found.valid(), preparation.plan(), preparation.with(found.holds()));
    }

    /** The same inside the transaction of the caller, who has locked the line. */
    Standing inside(UUID id) {
        Found found = find(id);
        Preparation preparation = prepared.alone(found.plan());
        return new Standing(found.plan(), found.valid(), preparation.plan(), preparation.with(found.holds()));
    }

    /** The plan that answers for another one. */
    UUID answering(UUID id) {
        return answering.newest(id).plan();
    }

    /**
     * Looks whether a place may be kept in a plan.
     *
     * @throws RequestException when another plan is valid there
     */
    void check(Standing standing, Session session) {
        standing.base().problem().rooms().stream().filter(room -> room.id().equals(session.room())).findFirst()
                .ifPresentOrElse(room -> answering.check(standing.valid(), SiteWeek.of(room.site(), session.date())),
                        () -> answering.check(standing.valid()));
    }

    /**
     * Where places of a plan are told: where it is valid. To planners, who decide what will be, everywhere in a draft.
     *
     * @throws RequestException when other plans are valid everywhere
     */
    BiPredicate<String, LocalDate> offered(Standing standing, boolean planner) {
        if (planner && standing.plan().state() != PlanState.PUBLISHED) {
            return (site, date) -> true;
        }
        answering.check(standing.valid());
        return (site, date) -> standing.valid().isValidFor(SiteWeek.of(site, date));
    }

    private Found find(UUID id) {
        ValidPlan valid = answering.newest(id);
        StoredPlan plan = plans.find(valid.plan()).orElseThrow(() -> unknown(id));
        if (!plan.state().isFinal() || plan.outcome() == null || plan.outcome().hard() > 0) {
            throw new RequestException(ProblemType.CONFLICT, "Plan " + plan.id() + " is " + plan.state()
                    + "; expected one whose search has ended with a timetable that breaks no rule.");
        }
        return new Found(plan, valid, holds.live(plan.id(), clock.instant()));
    }

    static RequestException unknown(UUID id) {
        return new RequestException(ProblemType.NOT_FOUND, "There is no plan " + id + ".");
    }
}
