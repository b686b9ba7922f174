package dk.holdplan.api;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.Limits;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/** The plan of the dataset "tiny", stored without a search. */
public final class FinishedPlan {

    public static final Problem PROBLEM = Objects
            .requireNonNull(ProblemDocument.read(Examples.dataset("tiny")).value());
    public static final Plan PLAN = Objects
            .requireNonNull(PlanDocument.read(Examples.dataset("plans/tiny.plan")).value());

    private FinishedPlan() {
    }

    /** Stores the plan, SOLVED. */
    public static UUID stored(PlanStore plans, WorkStore works) {
        return stored(PROBLEM, PLAN, plans, works);
    }

    /** Stores a plan, SOLVED. */
    public static UUID stored(Problem problem, Plan plan, PlanStore plans, WorkStore works) {
        UUID id = plans.submit(new NewPlan(problem, new Limits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(), plan, Duration.ofSeconds(1));
        return id;
    }
}
