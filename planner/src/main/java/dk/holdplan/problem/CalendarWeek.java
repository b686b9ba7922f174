package dk.holdplan.problem;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A week as people name it, by its number in the calendar (ISO 8601).
 *
 * @param monday its first day
 */
public record CalendarWeek(LocalDate monday) {

    /** The number, from 1 to 53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The number and the first day, for tables. */
    @Override
    public String toString() {
        return "week " + number() + ", " + monday;
    }
}
