package dk.holdplan.api.valid;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Caller;
import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanState;
import dk.holdplan.data.store.ValidPlan;
import dk.holdplan.data.store.ValidPlans;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the plan that answers for the one that is asked. For a superseded one that is the plan that is valid for its
 * sites and weeks, if it is one and the caller may know it; every other plan answers for itself.
 */
@Component
public class AnsweringPlans {

    private final ValidPlans plans;
    private final PlanAccess access;

    AnsweringPlans(ValidPlans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    /**
     * The plan that answers, after the reservations that were confirmed.
     *
     * @throws RequestException when there is no such plan, or none can answer for it
     */
    public ValidPlan newest(UUID id) {
        return answering(id, plans.newest(id));
    }

    /**
     * The plan that answers; one that was not superseded for itself.
     *
     * @throws RequestException when there is no such plan, or none can answer for it
     */
    public ValidPlan itself(UUID id) {
        return answering(id, plans.itself(id));
    }

    private ValidPlan answering(UUID id, Optional<ValidPlan> found) {
        ValidPlan plan = found.orElseThrow(
                () -> new RequestException(ProblemType.NOT_FOUND, "There is no plan " + id + "."));
        if (plan.state() != PlanState.SUPERSEDED) {
            return plan;
        }
        List<UUID> known = known(plan.others());
        if (plan.others().size() != 1 || known.isEmpty()) {
            throw refused("Plan " + id + " is superseded", known);
        }
        return plans.newest(known.getFirst()).orElseThrow(() -> refused("Plan " + id + " is superseded", known));
    }

    /**
     * Looks whether a plan is valid for a week at a site.
     *
     * @throws RequestException when another one is
     */
    public void check(ValidPlan plan, SiteWeek where) {
        if (!plan.isValidFor(where)) {
            throw refused("Plan " + plan.plan() + " is not valid for site " + where.site() + " in the week from "
                    + where.monday(), known(List.of(plan.published().get(where))));
        }
    }

    /**
     * Looks whether a plan is valid for some of its sites and weeks.
     *
     * @throws RequestException when others are for all of them
     */
    public void check(ValidPlan plan) {
        if (plan.isReplaced()) {
            throw refused("Plan " + plan.plan() + " is a draft beside what is published", known(plan.others()));
        }
    }

    private List<UUID> known(Collection<UUID> ids) {
        return ids.stream()
                .filter(id -> Caller.current().map(caller -> access.sees(caller.plansOfEverybody(), id)).orElse(true))
                .toList();
    }

    private static NotValidException refused(String what, List<UUID> valid) {
        return new NotValidException(what + "; " + (valid.isEmpty()
                ? "GET /api/v1/published tells which plans are valid."
                : "valid: " + String.join(", ", valid.stream().map(UUID::toString).toList()) + "."), valid);
    }
}
