package dk.holdplan.capacity.overbooking;

/**
 * How many of those who are booked come, when each comes or not by themselves: a binomial number.
 *
 * @param booked citizens
 * @param showRate chance that one of them comes
 */
record Turnout(int booked, double showRate) {

    double expected() {
        return booked * showRate;
    }

    /** The chance that more than so many come. */
    double moreThan(int places) {
        double chance = 0;
        for (int come = places + 1; come <= booked; come++) {
            chance += exactly(come);
        }
        return Math.min(1, chance);
    }

    /** {@code n over k} times p to the k, times 1 - p to the rest; factor by factor, so that nothing overflows. */
    private double exactly(int come) {
        double chance = 1;
        for (int i = 1; i <= come; i++) {
            chance *= showRate * (booked - come + i) / i;
        }
        return chance * Math.pow(1 - showRate, booked - come);
    }
}
