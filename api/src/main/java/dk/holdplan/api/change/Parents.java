package dk.holdplan.api.change;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PlannedProblem;
import dk.holdplan.data.store.StoredPlan;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The plans that others are made from or compared with. */
@Component
public class Parents {

    private final PlanStore plans;

    Parents(PlanStore plans) {
        this.plans = plans;
    }

    /**
     * A plan with its problem.
     *
     * @throws RequestException when there is no such plan, or nothing was found for it yet
     */
    public PlannedProblem planned(UUID id) {
        return plans.planned(id).orElseThrow(() -> {
            StoredPlan plan = stored(id);
            return new RequestException(ProblemType.CONFLICT,
                    "Plan " + id + " is " + plan.state() + " and nothing was found yet.");
        });
    }

    /**
     * A plan without its timetable.
     *
     * @throws RequestException when there is no such plan
     */
    public StoredPlan stored(UUID id) {
        return plans.find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * Looks whether there is a plan.
     *
     * @throws RequestException when there is none
     */
    public void check(UUID id) {
        if (plans.find(id).isEmpty()) {
            throw unknown(id);
        }
    }

    static RequestException unknown(UUID id) {
        return new RequestException(ProblemType.NOT_FOUND, "There is no plan " + id + ".");
    }
}
