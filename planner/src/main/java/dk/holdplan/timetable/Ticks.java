package dk.holdplan.timetable;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The part of the day in which anything can happen, cut into ticks of one grid step. Tick 0 starts at
 * {@code firstMinute} of the day. A set of ticks or of starts is {@code words} longs.
 */
public record Ticks(int grid, int firstMinute, int count) {

    /** Covers all shifts, for nothing is planned outside one, and all frozen sessions. */
    public static Ticks of(Problem problem, Iterable<Session> frozen) {
        int from = Span.DAY_MINUTES;
        int to = 0;
        for (Therapist therapist : problem.therapists()) {
            for (Shift shift : therapist.shifts()) {
                from = Math.min(from, Span.minute(shift.from()));
                to = Math.max(to, Span.minute(shift.to()));
            }
        }
        for (Session session : frozen) {
            from = Math.min(from, Span.minute(session.start()));
            to = Math.max(to, Span.minute(session.end()));
        }
        int grid = problem.gridMinutes();
        int first = Math.min(from, to) / grid * grid;
        return new Ticks(grid, first, Math.max(1, Math.ceilDiv(to - first, grid)));
    }

    /** Longs of a set of ticks. */
    public int words() {
        return (count + 63) / 64;
    }

    /** The tick in which a minute of the day lies; may be outside 0..count. */
    public int tick(int minuteOfDay) {
        return Math.floorDiv(minuteOfDay - firstMinute, grid);
    }

    /** The tick in which a time of the day lies; may be outside 0..count. */
    public int tick(LocalTime time) {
        return tick(Span.minute(time));
    }

    /** The first tick that begins at or after a minute of the day. */
    int tickFrom(int minuteOfDay) {
        return Math.ceilDiv(minuteOfDay - firstMinute, grid);
    }

    /** The stretch of the day from one tick to another, that one not included. */
    Span span(int from, int to) {
        return new Span(minute(from), minute(to));
    }

    /** Whether a stretch begins and ends where ticks do. */
    boolean isOnGrid(Span span) {
        return span.from() % grid == 0 && span.to() % grid == 0;
    }

    /** Ticks that a session of so many minutes takes. */
    public int length(int minutes) {
        return Math.ceilDiv(minutes, grid);
    }

    /** The minute of the day at which a tick begins. */
    int minute(int tick) {
        return firstMinute + tick * grid;
    }

    /** Adds to {@code starts} every start from which {@code length} ticks lie between two minutes of the day. */
    void addStarts(long[] starts, int offset, int fromMinute, int toMinute, int length) {
        addStarts(starts, offset, new Span(fromMinute, toMinute), 0, length);
    }

    /** The same with so many ticks before the start between them, too. */
    void addStarts(long[] starts, int offset, Span within, int before, int length) {
        int first = Math.max(0, tickFrom(within.from())) + before;
        int last = Math.min(tick(within.to()), count) - length;
        for (int start = first; start <= last; start++) {
            Bits.set(starts, offset, start);
        }
    }

    /** Adds to {@code starts} every start around which the ticks touch a stretch of the day. */
    void addTouching(long[] starts, int offset, Span span, int before, int length) {
        for (int start = 0; start < count; start++) {
            if (span.overlaps(minute(start - before), minute(start + length))) {
                Bits.set(starts, offset, start);
            }
        }
    }

    /** Takes from {@code starts} every start from which {@code length} ticks touch an interval on this date. */
    void removeTouching(long[] starts, int offset, List<Interval> intervals, LocalDate date, int length) {
        removeTouching(starts, offset, Span.on(date, intervals), 0, length);
    }

    /** The same with so many ticks before the start, too. */
    void removeTouching(long[] starts, int offset, List<Span> spans, int before, int length) {
        for (Span span : spans) {
            for (int start = 0; start < count; start++) {
                if (span.overlaps(minute(start - before), minute(start + length))) {
                    Bits.clear(starts, offset, start);
                }
            }
        }
    }
}
