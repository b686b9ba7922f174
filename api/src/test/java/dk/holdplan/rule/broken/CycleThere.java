package dk.holdplan.rule.broken;

import dk.holdplan.problem.broken.CycleHere;
import java.util.List;

public record CycleThere(List<CycleHere> here) {
}
