package dk.holdplan.benchmark;

import dk.holdplan.plan.Score;

/**
 * The best plan without broken rules that anybody has found for an instance.
 *
 * @param medium its price of unplaced demand
 * @param soft its price of everything else
 * @param proven whether no plan can be better
 */
public record BestKnown(int medium, int soft, boolean proven) {

    /** As the score of a plan. */
    public Score score() {
        return new Score(0, medium, soft);
    }

    /** How many percent a medium price is above the best one; infinite when that is 0 and the price is not. */
    public double mediumGap(int price) {
        return gap(price, medium);
    }

    /** How many percent a soft price is above the best one; below 0 when it is better. */
    public double softGap(int price) {
        return gap(price, soft);
    }

    private static double gap(int price, int best) {
        return price == best ? 0 : 100.0 * (price - best) / best;
    }
}
