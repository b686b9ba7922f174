package dk.holdplan.model;

import java.time.LocalDate;
import java.util.List;

/** One day of one therapist, who may be unknown to the problem when only frozen sessions name them. */
public final class TherapistDay {

    /** A load starts to hurt beyond four fifths of the day's shift minutes. */
    private static final int LOAD_NUMERATOR = 4;
    private static final int LOAD_DENOMINATOR = 5;

    private final String id;
    private final LocalDate date;
    private final int day;
    private final List<Shift> shifts;
    private final List<Span> taken;
    private final LunchBreak lunch;
    private final int lunches;
    private final int fullLoad;

    /** A stretch of work at one site. */
    record Shift(String site, Span span) {
    }

    TherapistDay(String id, LocalDate date, int day, List<Shift> shifts, List<Span> taken, LunchBreak lunch) {
        this.id = id;
        this.date = date;
        this.day = day;
        this.shifts = List.copyOf(shifts);
        this.taken = List.copyOf(taken);
        this.lunch = lunch;
        this.lunches = (int) shifts.stream().filter(shift -> lunch.isDueIn(shift.span())).count();
        this.fullLoad = shifts.stream().mapToInt(shift -> shift.span().minutes()).sum() * LOAD_NUMERATOR
                / LOAD_DENOMINATOR;
    }

    /** The therapist's id. */
    public String id() {
        return id;
    }

    /** The date. */
    public LocalDate date() {
        return date;
    }

    /** Day of the horizon, from 0. */
    public int day() {
        return day;
    }

    /** Whether one shift at the site covers the whole span (H08). */
    public boolean isOnShift(String site, Span span) {
        for (Shift shift : shifts) {
            if (shift.span().contains(span) && shift.site().equals(site)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the therapist is on shift and no frozen session takes part of the span. */
    public boolean isFree(String site, Span span) {
        return isOnShift(site, span) && taken.stream().noneMatch(span::overlaps);
    }

    /** The minutes of work beyond which the day is overloaded. */
    public int fullLoad() {
        return fullLoad;
    }

    /** How many of the day's shifts have a lunch to keep (H10). */
    public int lunches() {
        return lunches;
    }

    /** The lunch to keep in those shifts. */
    public LunchBreak lunch() {
        return lunch;
    }

    @Override
    public String toString() {
        return id + "@" + date;
    }
}
