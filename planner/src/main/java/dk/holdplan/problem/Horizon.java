package dk.holdplan.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * The whole weeks that are planned.
 *
 * @param firstDay a Monday
 * @param weeks 1 to 26
 * @param planAhead whether what is wanted by a day after the horizon may have a place in it already
 */
public record Horizon(LocalDate firstDay, int weeks, boolean planAhead) {

    /** {@code planAhead} of a document that does not say. */
    public static final boolean DEFAULT_PLAN_AHEAD = true;

    /** Weeks that plan ahead when most do. */
    public Horizon(LocalDate firstDay, int weeks) {
        this(firstDay, weeks, DEFAULT_PLAN_AHEAD);
    }

    /** Other weeks, planned like these. */
    public Horizon of(LocalDate first, int number) {
        return new Horizon(first, number, planAhead);
    }

    /** The last day that is planned, a Sunday. */
    public LocalDate lastDay() {
        return firstDay.plusDays(7L * weeks - 1);
    }

    /** Every day that is planned. */
    public Stream<LocalDate> dates() {
        return firstDay.datesUntil(lastDay().plusDays(1));
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
