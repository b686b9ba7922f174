package dk.holdplan.search;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * The part of the day in which anything can happen, cut into ticks of one grid step. Tick 0 starts at
 * {@code firstMinute} of the day. A set of ticks or of starts is {@code words} longs.
 */
record Ticks(int grid, int firstMinute, int count) {

    private static final int DAY_MINUTES = 24 * 60;

    /** Covers all shifts, for nothing is planned outside one, and all frozen sessions. */
    static Ticks of(Problem problem, Iterable<Session> frozen) {
        int from = DAY_MINUTES;
        int to = 0;
        for (Therapist therapist : problem.therapists()) {
            for (Shift shift : therapist.shifts()) {
                from = Math.min(from, minute(shift.from()));
                to = Math.max(to, minute(shift.to()));
            }
        }
        for (Session session : frozen) {
            from = Math.min(from, minute(session.start()));
            to = Math.max(to, minute(session.end()));
        }
        int grid = problem.gridMinutes();
        int first = Math.min(from, to) / grid * grid;
        return new Ticks(grid, first, Math.max(1, Math.ceilDiv(to - first, grid)));
    }

    int words() {
        return (count + 63) / 64;
    }

    /** The tick in which a minute of the day lies; may be outside 0..count. */
    int tick(int minuteOfDay) {
        return Math.floorDiv(minuteOfDay - firstMinute, grid);
    }

    int tick(LocalTime time) {
        return tick(minute(time));
    }

    /** The first tick that begins at or after a minute of the day. */
    int tickFrom(int minuteOfDay) {
        return Math.ceilDiv(minuteOfDay - firstMinute, grid);
    }

    /** Ticks that a session of so many minutes takes. */
    int length(int minutes) {
        return Math.ceilDiv(minutes, grid);
    }

    /** The minute of the day at which a tick begins. */
    int minute(int tick) {
        return firstMinute + tick * grid;
    }

    /** Adds to {@code starts} every start from which {@code length} ticks lie between two minutes of the day. */
    void addStarts(long[] starts, int offset, int fromMinute, int toMinute, int length) {
        int first = Math.max(0, tickFrom(fromMinute));
        int last = Math.min(tick(toMinute), count) - length;
        for (int start = first; start <= last; start++) {
            Bits.set(starts, offset, start);
        }
    }

    /** Takes from {@code starts} every start from which {@code length} ticks touch an interval on this date. */
    void removeTouching(long[] starts, int offset, List<Interval> intervals, LocalDate date, int length) {
        for (Interval interval : intervals) {
            if (interval.from().isBefore(date.plusDays(1).atStartOfDay())
                    && interval.to().isAfter(date.atStartOfDay())) {
                int from = interval.from().toLocalDate().isBefore(date) ? 0 : minute(interval.from());
                int to = interval.to().toLocalDate().isAfter(date) ? DAY_MINUTES : minute(interval.to());
                for (int start = 0; start < count; start++) {
                    if (minute(start) < to && minute(start) + length * grid > from) {
                        Bits.clear(starts, offset, start);
                    }
                }
            }
        }
    }

    /** Minute of the day. */
    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Minute of the day. */
    static int minute(LocalDateTime time) {
        return minute(time.toLocalTime());
    }
}
