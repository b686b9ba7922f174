package dk.holdplan.model;

import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import dk.holdplan.rule.Buffer;
import dk.holdplan.rule.Busy;
import dk.holdplan.rule.Load;
import dk.holdplan.rule.LunchBreak;
import dk.holdplan.rule.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of one therapist, who may be unknown to the problem when only frozen sessions name them. */
public final class TherapistDay {

    private final String id;
    private final LocalDate date;
    private final int day;
    private final List<SiteSpan> shifts;
    private final List<Span> taken;
    private final LunchBreak lunch;
    private final int lunches;
    private final int freeLoad;
    private final Buffer notes;
    private final List<Span> avoided;

    /** A stretch of work at one site. */
    private record SiteSpan(String site, Span span) {
    }

    /**
     * A day of a therapist.
     *
     * @param therapist null for one whom the problem does not have
     * @param taken what frozen sessions take
     */
    TherapistDay(String id, @Nullable Therapist therapist, LocalDate date, int day, List<Span> taken,
            LunchBreak lunch) {
        List<Shift> shifts = therapist == null ? List.of() : therapist.shiftsOn(date);
        this.id = id;
        this.date = date;
        this.day = day;
        this.shifts = shifts.stream()
                .map(shift -> new SiteSpan(shift.site(), Span.on(date, shift.from(), shift.to()))).toList();
        this.taken = List.copyOf(taken);
        this.lunch = lunch;
        this.lunches = (int) shifts.stream().filter(lunch::isDueIn).count();
        this.freeLoad = Load.free(shifts);
        this.notes = therapist == null ? Buffer.NONE : Buffer.of(therapist);
        this.avoided = therapist == null
                ? List.of()
                : Span.on(date, WeeklyWindow.on(date, therapist.avoids()));
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
        for (SiteSpan shift : shifts) {
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

    /** The time after a session alone for which it takes the therapist. */
    public Buffer notes() {
        return notes;
    }

    /** Whether the span touches a time that the therapist would rather avoid. */
    public boolean avoids(Span span) {
        for (Span window : avoided) {
            if (window.overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** The minutes of work that cost nothing. */
    public int freeLoad() {
        return freeLoad;
    }

    /** How many of the day's shifts are without their lunch beside what keeps the therapist busy (H10). */
    public int missedLunches(List<? extends Busy> inOrder) {
        return lunches == 0 || lunch.isKept(inOrder) ? 0 : lunches;
    }

    @Override
    public String toString() {
        return id + "@" + date;
    }
}
