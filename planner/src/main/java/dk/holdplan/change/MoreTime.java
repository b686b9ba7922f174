package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
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

    /** The therapist with more working time; a shift at the same site that touches it grows (H08 asks for one shift). */
    static Therapist onShift(Therapist old, String site, Interval time) {
        Interval joined = time;
        List<Shift> shifts = new ArrayList<>();
        for (Shift shift : old.shifts()) {
            if (shift.site().equals(site) && !shift.from().isAfter(joined.to()) && !joined.from().isAfter(shift.to())) {
                joined = new Interval(earlier(shift.from(), joined.from()), later(shift.to(), joined.to()));
            } else {
                shifts.add(shift);
            }
        }
        shifts.add(new Shift(site, joined.from(), joined.to()));
        return new Therapist(old.id(), old.name(), old.skills(), shifts);
    }

    /** The room open for one stretch of a day more. */
    static Room opened(Room old, Interval time, Horizon horizon) {
        return new Room(old.id(), old.name(), old.site(), old.capacity(), old.uses(), old.stepFree(),
                windows(old.open(), time), closed(old.open(), old.closed(), time, horizon));
    }

    /** The citizen able to come for one stretch of a day more. */
    static Citizen available(Citizen old, Interval time, Horizon horizon) {
        boolean always = old.available().isEmpty();
        List<Interval> absent = always
                ? without(old.absent(), time)
                : closed(old.available(), old.absent(), time, horizon);
        return new Citizen(old.id(), old.sites(), old.pathway(), old.referral(), old.age(), old.painDays(),
                old.suitsClasses(), old.needsSkills(), old.stepFree(),
                always ? old.available() : windows(old.available(), time), absent, old.preferred(),
                old.trainingWeeks(), old.course());
    }

    private static List<WeeklyWindow> windows(List<WeeklyWindow> old, Interval time) {
        WeeklyWindow joined = new WeeklyWindow(time.from().getDayOfWeek(), time.from().toLocalTime(),
                time.to().toLocalTime());
        List<WeeklyWindow> windows = new ArrayList<>();
        for (WeeklyWindow window : old) {
            if (window.day() == joined.day() && !window.from().isAfter(joined.to())
                    && !joined.from().isAfter(window.to())) {
                joined = new WeeklyWindow(joined.day(), earlier(window.from(), joined.from()),
                        later(window.to(), joined.to()));
            } else {
                windows.add(window);
            }
        }
        windows.add(joined);
        return windows;
    }

    private static List<Interval> closed(List<WeeklyWindow> open, List<Interval> closed, Interval time,
            Horizon horizon) {
        LocalDate date = time.from().toLocalDate();
        DayOfWeek weekday = date.getDayOfWeek();
        List<Interval> onDay = open.stream().filter(window -> window.day() == weekday)
                .map(window -> new Interval(date.atTime(window.from()), date.atTime(window.to()))).toList();
        List<Interval> fresh = List.of(time);
        for (Interval window : onDay) {
            fresh = without(fresh, window);
        }
        List<Interval> result = new ArrayList<>(without(closed, time));
        for (int week = 0; week < horizon.weeks(); week++) {
            LocalDate other = horizon.monday(week).plusDays(weekday.ordinal());
            if (!other.equals(date)) {
                fresh.forEach(part -> result.add(new Interval(other.atTime(part.from().toLocalTime()),
                        other.atTime(part.to().toLocalTime()))));
            }
        }
        return result;
    }

    private static List<Interval> without(List<Interval> intervals, Interval gone) {
        return intervals.stream().flatMap(interval -> {
            if (!gone.from().isBefore(interval.to()) || !interval.from().isBefore(gone.to())) {
                return Stream.of(interval);
            }
            return Stream.of(new Interval(interval.from(), gone.from()), new Interval(gone.to(), interval.to()))
                    .filter(part -> part.from().isBefore(part.to()));
        }).toList();
    }

    private static <T extends Comparable<? super T>> T earlier(T one, T other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
