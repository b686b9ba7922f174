package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.change.ShiftPattern;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Shift;
import dk.holdplan.rule.Judge;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A centre week by week: one problem a week without citizens. Shifts come again as in {@link ShiftPattern}; seasons of
 * classes and all exceptions stay on their dates.
 *
 * @param days on which there are sessions: not closed, and some therapist is there
 */
record Centre(List<Problem> weeks, List<Capacity> capacities, Set<LocalDate> days) {

    /**
     * What a week has to give.
     *
     * @param places of all meetings that the classes offer
     * @param minutes of the therapists
     */
    record Capacity(int places, int minutes) {

        static Capacity of(Problem week) {
            CapacityUse use = CapacityUse.of(week, new Judge(week).plan(List.of()));
            return new Capacity(use.places().all().places(), use.therapists().available());
        }
    }

    static Centre of(Problem base, int count, Set<LocalDate> closed) {
        Set<LocalDate> allClosed = new HashSet<>(base.closedDays());
        allClosed.addAll(closed);
        List<Problem> weeks = IntStream.range(0, count).mapToObj(week -> week(base, week, allClosed)).toList();
        Set<LocalDate> days = weeks.stream().flatMap(week -> week.therapists().stream())
                .flatMap(therapist -> therapist.worked().stream()).map(Shift::date)
                .filter(date -> !allClosed.contains(date)).collect(Collectors.toSet());
        return new Centre(weeks, weeks.stream().map(Capacity::of).toList(), days);
    }

    /** The problem of a week with its citizens. */
    Problem problem(int week, List<Citizen> citizens) {
        return weeks.get(week).withCitizens(citizens);
    }

    LocalDate monday(int week) {
        return weeks.get(week).horizon().firstDay();
    }

    /** The last day from one to another on which there are sessions and the citizen can come; without one, the last. */
    LocalDate lastUsable(LocalDate from, LocalDate to, Citizen citizen) {
        LocalDate date = to;
        while (!date.isBefore(from)) {
            if (isWorkingDay(date) && canCome(citizen, date)) {
                return date;
            }
            date = date.minusDays(1);
        }
        return to;
    }

    /** Beyond the weeks that are known, any weekday. */
    private boolean isWorkingDay(LocalDate date) {
        return date.isAfter(weeks.getLast().horizon().lastDay())
                ? date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                : days.contains(date);
    }

    private static boolean canCome(Citizen citizen, LocalDate date) {
        return !citizen.windowsOn(date).isEmpty();
    }

    private static Problem week(Problem base, int week, Set<LocalDate> closed) {
        Horizon horizon = base.horizon().of(base.horizon().monday(week), 1);
        ShiftPattern shifts = new ShiftPattern(base.horizon());
        return base.withHorizon(horizon).withClosedDays(closed)
                .withTherapists(base.therapists().stream().map(therapist -> shifts.in(horizon, therapist)).toList())
                .withCitizens(List.of()).withPublished(null);
    }
}
