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
 * @param windows of the week; none for any time
 * @param absences by day of the horizon
 */
record Availability(WeekWindows windows, Map<Integer, List<Span>> absences) {

    static Availability of(Citizen citizen, Horizon horizon) {
        Map<Integer, List<Span>> absences = new HashMap<>();
        if (!citizen.absent().isEmpty()) {
            horizon.dates().forEach(date -> absences.put(horizon.day(date), Span.on(date, citizen.absent())));
            absences.values().removeIf(List::isEmpty);
        }
        return new Availability(WeekWindows.of(citizen.available()), Map.copyOf(absences));
    }

    /** Whether some time is not possible. */
    boolean limited() {
        return !windows.none() || !absences.isEmpty();
    }

    /** Whether the citizen can come for the whole span. */
    boolean covers(int day, Span span) {
        if (!windows.none() && !windows.covers(day, span)) {
            return false;
        }
        return absences.isEmpty() || absences.getOrDefault(day, List.of()).stream().noneMatch(span::overlaps);
    }
}
