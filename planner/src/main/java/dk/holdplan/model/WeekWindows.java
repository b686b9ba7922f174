package dk.holdplan.model;

import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Windows that come back every week, by day of the horizon, which begins on a Monday. */
final class WeekWindows {

    private static final int DAYS_PER_WEEK = 7;

    private final List<List<Span>> byWeekday;
    private final boolean none;

    private WeekWindows(List<List<Span>> byWeekday, boolean none) {
        this.byWeekday = byWeekday;
        this.none = none;
    }

    static WeekWindows of(List<WeeklyWindow> windows) {
        List<List<Span>> byWeekday = IntStream.rangeClosed(1, DAYS_PER_WEEK)
                .mapToObj(weekday -> windows.stream().filter(window -> window.day().getValue() == weekday)
                        .map(window -> Span.of(window)).toList())
                .toList();
        return new WeekWindows(byWeekday, windows.isEmpty());
    }

    /** Whether there is no window at all. */
    boolean none() {
        return none;
    }

    /** The windows of a day of the horizon. */
    List<Span> on(int day) {
        return byWeekday.get(day % DAYS_PER_WEEK);
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
