package dk.holdplan.model;

import dk.holdplan.problem.Lunch;
import org.jspecify.annotations.Nullable;

/**
 * The lunch of H10 in minutes of the day.
 *
 * @param window in which the lunch lies
 * @param minutes to keep free in one piece; 0 when no lunch is kept
 */
public record LunchBreak(Span window, int minutes) {

    private static final LunchBreak NONE = new LunchBreak(new Span(0, 0), 0);

    /** The lunch of a problem, null for none. */
    static LunchBreak of(@Nullable Lunch lunch) {
        return lunch == null ? NONE : new LunchBreak(Span.of(lunch.from(), lunch.to()), lunch.minutes());
    }

    /** Whether a shift covers the window, so that lunch is kept in it. */
    boolean isDueIn(Span shift) {
        return minutes > 0 && shift.contains(window);
    }
}
