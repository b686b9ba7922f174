package dk.holdplan.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The whole weeks that are planned.
 *
 * @param firstDay a Monday
 * @param weeks 1 to 26
 */
public record Horizon(LocalDate firstDay, int weeks) {

    /** The last day that is planned, a Sunday. */
    public LocalDate lastDay() {
        return firstDay.plusDays(7L * weeks - 1);
    }

    /** Days from the first day, from 0; negative before it. */
    public int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date));
    }

    /** Week index of a date, from 0; negative before the first day. */
    public int week(LocalDate date) {
        return Math.floorDiv(day(date), 7);
    }

    /** The Monday of a week. */
    public LocalDate monday(int week) {
        return firstDay.plusDays(7L * week);
    }

    /** Whether the date is one of the planned days. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay());
    }
}
