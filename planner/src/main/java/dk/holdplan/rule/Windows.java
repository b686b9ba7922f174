package dk.holdplan.rule;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Times against windows and intervals. */
final class Windows {

    private Windows() {
    }

    /** Whether the whole time lies inside one of the windows that a date has. */
    static boolean inside(Function<LocalDate, List<Interval>> windowsOn, Interval time) {
        return windowsOn.apply(time.from().toLocalDate()).stream()
                .anyMatch(window -> Intervals.covers(window, time));
    }

    /** Whether the time overlaps one of the intervals. */
    static boolean touches(List<Interval> intervals, Interval time) {
        return intervals.stream().anyMatch(interval -> Intervals.overlap(interval, time));
    }

    /** The time of a session. */
    static Interval of(Session session) {
        return new Interval(session.start(), session.end());
    }
}
