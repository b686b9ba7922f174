package dk.holdplan.capacity.forecast;

import dk.holdplan.problem.Problem;

/**
 * A capacity that was chosen on some futures and then tried on others: one that holds the level only on the futures
 * on which it was chosen is not enough.
 *
 * @param sizing on all the futures that it was chosen on
 * @param tried how many capacities were played
 */
record Choice(Resize size, Sizing sizing, LevelRange chosen, LevelRange unseen, int tried) {

    /** Fewer futures than these tell nothing about a level. */
    private static final int FEWEST_UNSEEN = 12;
    private static final int MOST_ROUNDS = 4;

    /**
     * The smallest capacity from a first choice on: as long as it does not hold the level on new futures, these join
     * the others, and the choice is made anew on all of them.
     *
     * @param runs futures on which the first choice was made
     * @throws IllegalArgumentException when no capacity that is tried holds the level
     */
    static Choice proven(Resize first, PlayedFutures futures, int runs, Problem base, ServiceLevel wanted) {
        Choice choice = of(first, futures, runs, base, wanted);
        for (int round = 1; round < MOST_ROUNDS && !choice.unseen().level().holds(wanted); round++) {
            int known = choice.chosen().futures() + choice.unseen().futures();
            Sizing sizing = Sizing.on(futures, known, base, wanted);
            choice = of(sizing.shrunk(sizing.large(choice.size())), futures, known, base, wanted);
        }
        return choice;
    }

    private static Choice of(Resize size, PlayedFutures futures, int known, Problem base, ServiceLevel wanted) {
        Problem sized = size.of(base);
        int all = known + Math.max(known, FEWEST_UNSEEN);
        return new Choice(size, Sizing.on(futures, known, base, wanted), LevelRange.of(futures.of(sized, 0, known)),
                LevelRange.of(futures.of(sized, known, all)), futures.capacities());
    }
}
