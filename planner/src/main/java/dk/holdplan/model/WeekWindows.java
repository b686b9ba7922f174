package dk.holdplan.model;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Windows that come back every week, by day of the horizon, which begins on a Monday; on single days there are others
 * instead.
 */
final class WeekWindows {

    private static final int DAYS_PER_WEEK = 7;

    private final List<List<Span>> byWeekday;
    private final Map<Integer, List<Span>> single;
    private final boolean none;

    private WeekWindows(List<List<Span>> byWeekday, Map<Integer, List<Span>> single, boolean none) {
        this.byWeekday = byWeekday;
        this.single = Map.copyOf(single);
        this.none = none;
    }

    static WeekWindows of(List<WeeklyWindow> windows) {
        return of(windows, Map.of());
    }

    /** When a citizen can come, if they are not absent. */
    static WeekWindows of(Citizen citizen, Horizon horizon) {
        return of(citizen.available(), citizen.alsoAvailable().stream().map(time -> time.from().toLocalDate())
                .filter(horizon::contains).distinct().collect(Collectors.toMap(horizon::day,
                        date -> Span.on(date, citizen.windowsOn(date)))));
    }

    private static WeekWindows of(List<WeeklyWindow> windows, Map<Integer, List<Span>> single) {
        List<List<Span>> byWeekday = IntStream.rangeClosed(1, DAYS_PER_WEEK)
                .mapToObj(weekday -> windows.stream().filter(window -> window.day().getValue() == weekday)
                        .map(window -> Span.of(window)).toList())
                .toList();
        return new WeekWindows(byWeekday, single, windows.isEmpty());
    }

    /** Whether there is no window at all. */
    boolean none() {
        return none;
    }

    /** The windows of a day of the horizon. */
    private List<Span> on(int day) {
        List<Span> usual = byWeekday.get(day % DAYS_PER_WEEK);
        return single.isEmpty() ? usual : single.getOrDefault(day, usual);
    }

    /** Whether the span lies wholly inside one window. */
    boolean covers(int day, Span span) {
        for (Span window : on(day)) {
            if (window.contains(span)) {
                return true;
            }
        }
        return false;
    }
}
