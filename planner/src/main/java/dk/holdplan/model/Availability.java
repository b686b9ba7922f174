package dk.holdplan.model;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.rule.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When a citizen can come (H15).
 *
 * @param windows of the week and of single days; none for any time
 * @param absences by day of the horizon
 */
record Availability(WeekWindows windows, Map<Integer, List<Span>> absences) {

    static Availability of(Citizen citizen, Horizon horizon) {
        Map<Integer, List<Span>> absences = new HashMap<>();
        if (!citizen.absent().isEmpty()) {
            horizon.dates().forEach(date -> absences.put(horizon.day(date), Span.on(date, citizen.absent())));
            absences.values().removeIf(List::isEmpty);
        }
        return new Availability(WeekWindows.of(citizen, horizon), Map.copyOf(absences));
    }

    /** Whether some time is not possible. */
    boolean limited() {
        return !windows.none() || !absences.isEmpty();
    }

    /** Whether the citizen can come for the whole span. */
    boolean covers(int day, Span span) {
        return obstacles(day, span) == 0;
    }

    /** How many things are against the span: that the citizen cannot come then, that they are absent. */
    int obstacles(int day, Span span) {
        boolean outside = !windows.none() && !windows.covers(day, span);
        boolean absent = !absences.isEmpty()
                && absences.getOrDefault(day, List.of()).stream().anyMatch(span::overlaps);
        return (outside ? 1 : 0) + (absent ? 1 : 0);
    }
}
