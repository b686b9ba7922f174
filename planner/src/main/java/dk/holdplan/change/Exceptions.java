package dk.holdplan.change;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassException;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Facts with one exception more (RULES.md section 1): what repeats stays as it is. */
final class Exceptions {

    private Exceptions() {
    }

    static Therapist absent(Therapist old, Interval time) {
        return old.withAbsent(plus(old.absent(), time));
    }

    static Room closed(Room old, Interval time) {
        return old.withClosed(plus(old.closed(), time));
    }

    static Citizen absent(Citizen old, Interval time) {
        return old.withAbsent(plus(old.absent(), time));
    }

    /** The therapist at work for one stretch of a day, and not away then. */
    static Therapist onShift(Therapist old, String site, Interval time) {
        Therapist there = old.withAbsent(Intervals.without(old.absent(), List.of(time)));
        boolean works = there.shiftsOn(time.from().toLocalDate()).stream()
                .anyMatch(shift -> shift.site().equals(site) && Intervals.covers(shift.time(), time));
        List<Shift> more = new ArrayList<>(there.shifts());
        more.add(new Shift(site, time.from(), time.to(), true));
        return works ? there : there.withShifts(more);
    }

    /** The room open for one stretch of a day, and not closed then. */
    static Room opened(Room old, Interval time) {
        Room free = old.withClosed(Intervals.without(old.closed(), List.of(time)));
        return holds(free.windowsOn(time.from().toLocalDate()), time)
                ? free
                : free.withOpened(plus(free.opened(), time));
    }

    /** The citizen able to come for one stretch of a day, and not away then. */
    static Citizen available(Citizen old, Interval time) {
        Citizen free = old.withAbsent(Intervals.without(old.absent(), List.of(time)));
        return holds(free.windowsOn(time.from().toLocalDate()), time)
                ? free
                : free.withAlsoAvailable(plus(free.alsoAvailable(), time));
    }

    /** The class that offers these starts on a date, none for no meeting. */
    static RehabClass offering(RehabClass old, LocalDate date, List<LocalTime> starts) {
        RehabClass usual = old.withExceptions(
                old.exceptions().stream().filter(exception -> !exception.date().equals(date)).toList());
        if (new HashSet<>(usual.startsOn(date)).equals(new HashSet<>(starts))) {
            return usual;
        }
        return usual.withExceptions(
                Stream.concat(usual.exceptions().stream(), Stream.of(new ClassException(date, starts))).toList());
    }

    private static boolean holds(List<Interval> windows, Interval time) {
        return windows.stream().anyMatch(window -> Intervals.covers(window, time));
    }

    private static List<Interval> plus(List<Interval> times, Interval time) {
        return holds(times, time) ? times : Stream.concat(times.stream(), Stream.of(time)).toList();
    }
}
