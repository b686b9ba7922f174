package dk.holdplan.capacity;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of a therapist or a room.
 *
 * @param present when they are there, each minute once
 * @param breaks minutes of it that are no working time
 * @param busy when a plan needs them, each minute once
 */
record ResourceDay(LocalDate date, List<Interval> present, int breaks, List<Interval> busy) {

    ResourceDay {
        present = Intervals.union(present);
        busy = Intervals.union(busy);
    }

    int available() {
        return Math.max(0, minutes(present) - breaks);
    }

    int used() {
        return minutes(busy);
    }

    int longestIdle() {
        return Intervals.without(present, busy).stream().mapToInt(Interval::minutes).max().orElse(0);
    }

    /** How long they are there from one time of the day to another. */
    int availableIn(Interval hour) {
        return minutes(Intervals.common(present, List.of(hour)));
    }

    /** How long a plan needs them from one time of the day to another. */
    int usedIn(Interval hour) {
        return minutes(Intervals.common(busy, List.of(hour)));
    }

    private static int minutes(List<Interval> stretches) {
        return stretches.stream().mapToInt(Interval::minutes).sum();
    }
}
