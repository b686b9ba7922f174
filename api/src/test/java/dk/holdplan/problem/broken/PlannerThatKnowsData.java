package dk.holdplan.problem.broken;

import dk.holdplan.data.store.PlanState;

public record PlannerThatKnowsData(PlanState state) {
}
