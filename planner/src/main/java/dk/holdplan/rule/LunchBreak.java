package dk.holdplan.rule;

import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.util.List;

/**
 * The lunch of H10: each shift that covers the window keeps so many minutes of it free in one piece.
 *
 * @param window in which the lunch lies
 * @param minutes to keep free; 0 when no lunch is kept
 */
public record LunchBreak(Span window, int minutes) {

    private static final LunchBreak NONE = new LunchBreak(new Span(0, 0), 0);

    /** The lunch of a problem. */
    public static LunchBreak of(Problem problem) {
        Lunch lunch = problem.lunch();
        return lunch == null ? NONE : new LunchBreak(Span.of(lunch.from(), lunch.to()), lunch.minutes());
    }

    /** Whether a shift covers the window, so that lunch is kept in it. */
    public boolean isDueIn(Shift shift) {
        return minutes > 0 && Span.on(shift.from().toLocalDate(), shift.from(), shift.to()).contains(window);
    }

    /** The shifts of a therapist on a date in which lunch is kept. */
    public List<Shift> due(Therapist therapist, LocalDate date) {
        return therapist.shiftsOn(date).stream().filter(this::isDueIn).toList();
    }

    /** Whether the longest free piece of the window is long enough. */
    public boolean isKept(int longestFree) {
        return longestFree >= minutes;
    }

    /**
     * Whether lunch is kept beside all that keeps a therapist busy on a day: there is room for it, or only what is frozen
     * lies in its window (H16).
     *
     * @param inOrder of the start
     */
    public boolean isKept(List<? extends Busy> inOrder) {
        FreeTime free = new FreeTime(window);
        boolean frozen = true;
        for (Busy busy : inOrder) {
            frozen &= busy.frozen() || !window.overlaps(busy.span());
            free.take(busy.span().from(), busy.span().to());
        }
        return frozen || isKept(free.longest());
    }

    /** How many of the minutes between two others lie in the window. */
    public int minutesWithin(int from, int to) {
        return Math.max(0, Math.min(to, window.to()) - Math.max(from, window.from()));
    }
}
