package dk.holdplan.capacity.scenario;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.plan.Plan;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the plans of a scenario came to.
 *
 * @param values of each measure, one a seed
 */
public record ScenarioOutcome(String scenario, Map<Measure, Sample> values) {

    /** One plan with its use of capacity. */
    record Solved(CapacityUse use, Plan plan) {
    }

    static ScenarioOutcome of(String scenario, List<Solved> plans) {
        Map<Measure, Sample> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            values.put(measure, new Sample(plans.stream().map(each -> measure.of(each.use(), each.plan())).toList()));
        }
        return new ScenarioOutcome(scenario, values);
    }

    /** How it differs from today, by every measure. */
    List<Difference> differences(ScenarioOutcome today) {
        return Arrays.stream(Measure.values())
                .map(measure -> Difference.of(measure, today.values().get(measure), values.get(measure))).toList();
    }
}
