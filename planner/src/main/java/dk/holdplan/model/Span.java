package dk.holdplan.model;

import java.time.LocalTime;

/** A stretch of one day in minutes from midnight, {@code to} not included. */
public record Span(int from, int to) {

    private static final int MINUTES_PER_HOUR = 60;

    /** The stretch between two times of the day. */
    public static Span of(LocalTime from, LocalTime to) {
        return new Span(minute(from), minute(to));
    }

    /** The stretch that starts at a time of the day and lasts so many minutes. */
    public static Span of(LocalTime from, int minutes) {
        return new Span(minute(from), minute(from) + minutes);
    }

    /** Length in minutes. */
    public int minutes() {
        return to - from;
    }

    /** Whether the two share a minute. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** Whether the other lies wholly inside this one. */
    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES_PER_HOUR + time.getMinute();
    }
}
