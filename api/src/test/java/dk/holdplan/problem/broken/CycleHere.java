package dk.holdplan.problem.broken;

import dk.holdplan.rule.broken.CycleThere;

public record CycleHere(CycleThere there) {
}
