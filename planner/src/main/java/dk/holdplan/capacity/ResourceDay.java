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
        return Math.max(0, Times.minutes(present) - breaks);
    }

    int used() {
        return Times.minutes(busy);
    }

    int longestIdle() {
        return Times.longest(Intervals.without(present, busy));
    }
}
