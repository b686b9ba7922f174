package dk.holdplan.timetable;

import dk.holdplan.problem.Horizon;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The measures that all tables share: days of the horizon, ticks of a day, and the few session lengths that occur. Sets
 * of starts are kept by (thing, length); {@link #offset} tells where.
 *
 * @param lengths the lengths that occur, in ticks, ascending
 */
public record Scale(Horizon horizon, Ticks ticks, int[] lengths) {

    /** Days of the horizon. */
    public int days() {
        return horizon.weeks() * 7;
    }

    /** The date of a day of the horizon. */
    public LocalDate date(int day) {
        return horizon.firstDay().plusDays(day);
    }

    /** Longs of a set of ticks. */
    public int words() {
        return ticks.words();
    }

    int lengthCount() {
        return lengths.length;
    }

    /** Ticks of a length's number. */
    public int length(int number) {
        return lengths[number];
    }

    /** Minutes of a length's number. */
    public int minutes(int number) {
        return lengths[number] * ticks.grid();
    }

    /** The number of a length in minutes. */
    int lengthNumber(int minutes) {
        return Arrays.binarySearch(lengths, ticks.length(minutes));
    }

    /** Where the set of starts of a thing and a length's number begins. */
    public int offset(int thing, int lengthNumber) {
        return (thing * lengths.length + lengthNumber) * ticks.words();
    }
}
