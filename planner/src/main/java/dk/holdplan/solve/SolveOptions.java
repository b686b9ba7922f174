package dk.holdplan.solve;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long and how a search runs. It ends at the first limit that is reached.
 *
 * @param timeLimit wall time of the whole search
 * @param unimprovedLimit wall time without a better plan, null for no such limit; noticed with some delay
 * @param stepLimit steps of the search, null for no such limit; with one, and without reaching a time limit, two runs
 *        with the same seed give the same plan
 * @param seed of every random choice
 * @param threads searches that run side by side and exchange the best plan, 1 or more, on as many cores as there are; the
 *        plan depends on it
 */
public record SolveOptions(Duration timeLimit, @Nullable Duration unimprovedLimit, @Nullable Long stepLimit, long seed,
        int threads) {

    /** Thirty seconds with seed 0 on all cores, but not more than four. */
    public static final SolveOptions DEFAULT = new SolveOptions(Duration.ofSeconds(30), null, null, 0,
            Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));

    /** With a limit of steps the plan must not depend on the machine. */
    private static final int REPEATABLE_THREADS = 2;

    /** The threads of a search unless they are asked for: one a core, up to four; with a limit of steps, two anywhere. */
    public static int usualThreads(@Nullable Long stepLimit) {
        return stepLimit == null ? DEFAULT.threads() : REPEATABLE_THREADS;
    }

    /** The same options with another time limit. */
    public SolveOptions withTimeLimit(Duration limit) {
        return new SolveOptions(limit, unimprovedLimit, stepLimit, seed, threads);
    }

    /** The same options with another seed. */
    public SolveOptions withSeed(long newSeed) {
        return new SolveOptions(timeLimit, unimprovedLimit, stepLimit, newSeed, threads);
    }

    /** The same options with so many searches side by side. */
    public SolveOptions withThreads(int number) {
        return new SolveOptions(timeLimit, unimprovedLimit, stepLimit, seed, number);
    }

    /** The same options with a limit of steps. */
    public SolveOptions withStepLimit(long limit) {
        return new SolveOptions(timeLimit, unimprovedLimit, limit, seed, threads);
    }
}
