package dk.holdplan.recommend;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.WeeklyWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of one day in minutes of the day; what goes on before or after the day reaches beyond 0 or 1440.
 *
 * @param to not included
 */
record Span(int from, int to) {

    static Span of(Session session) {
        int from = Frame.minute(session.start());
        return new Span(from, from + (int) Duration.between(session.start(), session.end()).toMinutes());
    }

    static Span of(WeeklyWindow window) {
        return new Span(Frame.minute(window.from()), Frame.minute(window.to()));
    }

    static Span of(Interval interval, LocalDate date) {
        return of(interval.from(), interval.to(), date);
    }

    static Span of(LocalDateTime from, LocalDateTime to, LocalDate date) {
        LocalDateTime midnight = date.atStartOfDay();
        return new Span((int) Duration.between(midnight, from).toMinutes(),
                (int) Duration.between(midnight, to).toMinutes());
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    boolean contains(int start, int end) {
        return from <= start && end <= to;
    }
}
