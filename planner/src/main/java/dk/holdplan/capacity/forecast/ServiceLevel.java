package dk.holdplan.capacity.forecast;

import java.util.Collection;
import java.util.List;

/**
 * A service level.
 *
 * @param startInTime share of the citizens due who have the examination by the deadline
 * @param placed share of the needed sessions that have a place
 */
public record ServiceLevel(double startInTime, double placed) {

    static ServiceLevel of(List<List<WeekTally>> runs) {
        List<WeekTally> weeks = runs.stream().flatMap(Collection::stream).toList();
        int due = weeks.stream().mapToInt(WeekTally::due).sum();
        int breaches = weeks.stream().mapToInt(WeekTally::breaches).sum();
        long needed = weeks.stream().mapToLong(WeekTally::needed).sum();
        long placed = weeks.stream().mapToLong(WeekTally::placed).sum();
        return new ServiceLevel(due == 0 ? 1 : 1 - (double) breaches / due, needed == 0 ? 1 : (double) placed / needed);
    }

    /** Whether this level is at least as good as another by both shares. */
    public boolean holds(ServiceLevel wanted) {
        return startInTime >= wanted.startInTime && placed >= wanted.placed;
    }
}
