package dk.holdplan.rule;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.WeeklyWindow;
import java.util.List;

/** Sessions against windows and intervals. */
final class Windows {

    private Windows() {
    }

    /** Whether the whole session lies inside one of the windows. */
    static boolean inside(List<WeeklyWindow> windows, Session session) {
        return windows.stream()
                .anyMatch(window -> window.day() == session.start().getDayOfWeek()
                        && !session.start().toLocalTime().isBefore(window.from())
                        && !session.end().toLocalTime().isAfter(window.to()));
    }

    /** Whether the session overlaps one of the intervals. */
    static boolean touches(List<Interval> intervals, Session session) {
        return intervals.stream().anyMatch(
                interval -> interval.from().isBefore(session.end()) && session.start().isBefore(interval.to()));
    }
}
