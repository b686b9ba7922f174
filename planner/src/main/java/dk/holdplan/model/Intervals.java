package dk.holdplan.model;

import dk.holdplan.problem.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Stretches of time that may span days, cut into days. */
final class Intervals {

    private static final int MINUTES_PER_DAY = 24 * 60;

    private Intervals() {
    }

    /** The parts of the intervals that lie on a date. */
    static List<Span> on(LocalDate date, List<Interval> intervals) {
        return intervals.stream().map(interval -> on(date, interval.from(), interval.to()))
                .filter(span -> span.from() < span.to()).toList();
    }

    /** The part of a stretch that lies on a date; empty when it lies on others. */
    static Span on(LocalDate date, LocalDateTime from, LocalDateTime to) {
        return new Span(minute(date, from), minute(date, to));
    }

    private static int minute(LocalDate date, LocalDateTime moment) {
        return (int) Math.clamp(Duration.between(date.atStartOfDay(), moment).toMinutes(), 0, MINUTES_PER_DAY);
    }
}
