package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Weights: names that the catalogue has, and no bonus. */
final class WeightCheck {

    private static final List<String> NAMES = Arrays.stream(Rule.values()).filter(rule -> rule.level() != Level.HARD)
            .map(Rule::id).toList();

    private WeightCheck() {
    }

    static void check(Problem problem, Findings findings) {
        new TreeMap<>(problem.weights()).forEach((name, weight) -> {
            Pointer at = Pointer.ROOT.at("weights").at(name);
            if (!NAMES.contains(name) && !name.equals(Rule.SECOND_MISSED.id())) {
                findings.error(IssueCode.UNKNOWN_WEIGHT, at, name, "one of " + String.join(", ", NAMES));
            } else {
                findings.range(at, weight, 0, Limits.WEIGHT);
            }
        });
    }
}
