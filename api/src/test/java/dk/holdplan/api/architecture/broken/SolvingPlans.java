package dk.holdplan.api.architecture.broken;

import dk.holdplan.solve.Solve;

public record SolvingPlans(Solve solve) {
}
