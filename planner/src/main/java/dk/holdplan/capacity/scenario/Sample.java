package dk.holdplan.capacity.scenario;

import java.util.List;

/**
 * A measure over several seeds.
 *
 * @param values one a seed
 */
public record Sample(List<Double> values) {

    public Sample {
        values = List.copyOf(values);
    }

    /** The value in the middle; of an even number, the mean of the two. */
    public double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** From the least value to the greatest. */
    public double range() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0)
                - values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
}
