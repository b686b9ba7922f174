package dk.holdplan.rule;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.WeeklyWindow;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** A stretch of one day in minutes from midnight, {@code to} not included. */
public record Span(int from, int to) {

    /** Minutes of a day. */
    public static final int DAY_MINUTES = 24 * 60;

    private static final int MINUTES_PER_HOUR = 60;

    /** The stretch between two times of the day. */
    public static Span of(LocalTime from, LocalTime to) {
        return new Span(minute(from), minute(to));
    }

    /** The stretch that starts at a time of the day and lasts so many minutes. */
    public static Span of(LocalTime from, int minutes) {
        return new Span(minute(from), minute(from) + minutes);
    }

    /** The time of a session, which may reach beyond its day if it is wrong. */
    public static Span of(Session session) {
        return of(session.start().toLocalTime(), minutes(session.start(), session.end()));
    }

    /** The time of day of a window. */
    public static Span of(WeeklyWindow window) {
        return of(window.from(), window.to());
    }

    /** The part of a stretch that lies on a date; empty when it lies on others. */
    public static Span on(LocalDate date, LocalDateTime from, LocalDateTime to) {
        return new Span(minute(date, from), minute(date, to));
    }

    /** The parts of stretches that lie on a date. */
    public static List<Span> on(LocalDate date, List<Interval> stretches) {
        return stretches.stream().map(stretch -> on(date, stretch.from(), stretch.to()))
                .filter(span -> span.from < span.to).toList();
    }

    /** Minute of the day. */
    public static int minute(LocalTime time) {
        return time.getHour() * MINUTES_PER_HOUR + time.getMinute();
    }

    /** Minute of the day. */
    public static int minute(LocalDateTime moment) {
        return minute(moment.toLocalTime());
    }

    /** Minutes from one moment to another. */
    public static int minutes(LocalDateTime from, LocalDateTime to) {
        return (int) Duration.between(from, to).toMinutes();
    }

    private static int minute(LocalDate date, LocalDateTime moment) {
        return Math.clamp(Duration.between(date.atStartOfDay(), moment).toMinutes(), 0, DAY_MINUTES);
    }

    /** Length in minutes. */
    public int minutes() {
        return to - from;
    }

    /** Whether the two share a minute. */
    public boolean overlaps(Span other) {
        return overlaps(other.from, other.to);
    }

    /** Whether a minute between two others is in this stretch. */
    public boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    /** Whether the other lies wholly inside this one. */
    public boolean contains(Span other) {
        return contains(other.from, other.to);
    }

    /** Whether all the time between two minutes is in this stretch. */
    public boolean contains(int start, int end) {
        return from <= start && end <= to;
    }
}
