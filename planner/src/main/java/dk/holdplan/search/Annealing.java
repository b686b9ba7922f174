package dk.holdplan.search;

import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;

/**
 * How bold a search is, in soft points: hot at the start, when a step may make the timetable that much worse, cold at
 * the end.
 *
 * @param mediumInSoft what one point of the medium level is worth while searching; a single number makes detours over
 *        an unplaced session possible, which a strict order of levels would not
 */
record Annealing(double hot, double cold, double mediumInSoft) {

    private static final double COLD_SHARE = 0.05;
    private static final double CHEAPEST_SESSION_IN_WEIGHTS = 10;

    /** Measured in the middle one of the soft weights, so that a problem with all weights doubled is searched alike. */
    static Annealing of(Weights weights) {
        int[] soft = Rule.of(Level.SOFT).stream().mapToInt(weights::of).filter(weight -> weight > 0).sorted().toArray();
        int middle = soft.length == 0 ? 1 : soft[soft.length / 2];
        int cheapest = Rule.of(Level.MEDIUM).stream().mapToInt(weights::of).filter(weight -> weight > 0).min()
                .orElse(1);
        return new Annealing(middle, COLD_SHARE * middle, CHEAPEST_SESSION_IN_WEIGHTS * middle / cheapest);
    }

    /** Temperature at a share from 0 to 1 of the search. */
    double temperature(double progress) {
        return hot * Math.pow(cold / hot, Math.clamp(progress, 0, 1));
    }
}
