package dk.holdplan.benchmark;

import dk.holdplan.plan.Score;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one search of an instance went.
 *
 * @param seed of every random choice
 * @param trajectory the first plan, each better one, and the end of the search, in order of time
 * @param peakHeapBytes most heap in use during the search, garbage included
 */
public record Run(long seed, List<Standing> trajectory, long peakHeapBytes) {

    private static final double NANOS_A_SECOND = 1e9;

    public Run {
        trajectory = List.copyOf(trajectory);
    }

    /** The end of the search. */
    public Standing end() {
        return trajectory.getLast();
    }

    /** The score of the best plan at a moment after the start, null when there was none yet. */
    public @Nullable Score at(Duration moment) {
        return trajectory.stream().filter(standing -> standing.elapsed().compareTo(moment) <= 0)
                .reduce((earlier, later) -> later).map(Standing::score).orElse(null);
    }

    /** Wall time to the first plan without broken rules, null when there was none. */
    public @Nullable Duration firstValid() {
        return trajectory.stream().filter(standing -> standing.score().hard() == 0).findFirst().map(Standing::elapsed)
                .orElse(null);
    }

    /** Steps of the search a second, over its whole time. */
    public long stepsPerSecond() {
        return Math.round(end().steps() * NANOS_A_SECOND / Math.max(1, end().elapsed().toNanos()));
    }
}
