package dk.holdplan.rule;

import dk.holdplan.problem.Shift;
import java.util.List;

/** A therapist's work on a day, which begins to hurt beyond four fifths of the day's shift minutes. */
public final class Load {

    private static final int NUMERATOR = 4;
    private static final int DENOMINATOR = 5;

    private Load() {
    }

    /** The minutes of work that cost nothing with these shifts, rounded down. */
    public static int free(List<Shift> shiftsOfDay) {
        return shiftsOfDay.stream().mapToInt(shift -> Span.minutes(shift.from(), shift.to())).sum() * NUMERATOR
                / DENOMINATOR;
    }

    /** The minutes of work that cost something. */
    public static int overload(int load, int free) {
        return Math.max(0, load - free);
    }
}
