package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Facts with more time on one day. A weekly window that has to grow for it would open every week of the horizon, so the
 * other weeks are closed for what is new in it.
 */
final class MoreTime {

    private MoreTime() {
    }

    /** The therapist with more working time; shifts at the same site that touch it become one (H08 asks for one shift). */
    static Therapist onShift(Therapist old, String site, Interval time) {
        List<Shift> same = old.shifts().stream().filter(shift -> shift.site().equals(site)).toList();
        Interval joined = Intervals.grown(time, same.stream().map(Shift::time).toList());
        if (same.stream().map(Shift::time).anyMatch(joined::equals)) {
            return old;
        }
        return old.withShifts(
                Stream.concat(
                        old.shifts().stream()
                                .filter(shift -> !same.contains(shift) || !Intervals.touch(shift.time(), joined)),
                        Stream.of(new Shift(site, joined.from(), joined.to()))).toList());
    }

    /** The room open for one stretch of a day more. */
    static Room opened(Room old, Interval time, Horizon horizon) {
        return old.withTimes(windows(old.open(), time), closed(old.open(), old.closed(), time, horizon));
    }

    /** The citizen able to come for one stretch of a day more. */
    static Citizen available(Citizen old, Interval time, Horizon horizon) {
        boolean always = old.available().isEmpty();
        List<Interval> absent = always
                ? Intervals.without(old.absent(), List.of(time))
                : closed(old.available(), old.absent(), time, horizon);
        return old.withAvailable(always ? old.available() : windows(old.available(), time)).withAbsent(absent);
    }

    private static List<WeeklyWindow> windows(List<WeeklyWindow> old, Interval time) {
        LocalDate date = time.from().toLocalDate();
        List<Interval> onDay = WeeklyWindow.on(date, old);
        Interval joined = Intervals.grown(time, onDay);
        if (onDay.contains(joined)) {
            return old;
        }
        return Stream.concat(
                old.stream().filter(window -> WeeklyWindow.on(date, List.of(window)).stream()
                        .noneMatch(open -> Intervals.touch(open, joined))),
                Stream.of(new WeeklyWindow(date.getDayOfWeek(), joined.from().toLocalTime(),
                        joined.to().toLocalTime())))
                .toList();
    }

    private static List<Interval> closed(List<WeeklyWindow> open, List<Interval> closed, Interval time,
            Horizon horizon) {
        LocalDate date = time.from().toLocalDate();
        DayOfWeek weekday = date.getDayOfWeek();
        List<Interval> fresh = Intervals.without(List.of(time), WeeklyWindow.on(date, open));
        List<Interval> result = new ArrayList<>(Intervals.without(closed, List.of(time)));
        for (int week = 0; week < horizon.weeks(); week++) {
            LocalDate other = horizon.monday(week).plusDays(weekday.ordinal());
            if (!other.equals(date)) {
                fresh.forEach(part -> result.add(new Interval(other.atTime(part.from().toLocalTime()),
                        other.atTime(part.to().toLocalTime()))));
            }
        }
        return result;
    }
}
