package dk.holdplan.capacity.forecast;

import java.util.stream.DoubleStream;

/**
 * A figure over all runs: the median and the band in which 80 % of the runs lie.
 *
 * @param low a tenth of the runs is below
 * @param high a tenth of the runs is above
 */
public record Band(double low, double median, double high) {

    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;

    /** The band of some values, NaN left out; of none, NaN. */
    static Band of(DoubleStream values) {
        double[] sorted = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
        return new Band(quantile(sorted, LOW), quantile(sorted, MIDDLE), quantile(sorted, HIGH));
    }

    /** Linear between the neighbouring values (Hyndman and Fan 1996, type 7). */
    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
