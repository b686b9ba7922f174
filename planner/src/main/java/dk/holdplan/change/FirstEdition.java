package dk.holdplan.change;

import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How changes are written while timetables are made by the first edition of the rules, whose documents have no places for
 * exceptions: what repeats is cut or widened. Goes away with {@code SecondEdition.PLANNED}.
 */
final class FirstEdition {

    private FirstEdition() {
    }

    static Therapist absent(Therapist old, Interval time) {
        return old.withShifts(old.shifts().stream().flatMap(
                shift -> Intervals.without(List.of(shift.time()), List.of(time)).stream().map(shift::at)).toList());
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

    /** The class without its meeting on a date, and with all others, when that can be said. */
    static RehabClass cancelled(RehabClass old, LocalDate date, Pointer at, Draft draft) {
        if (!draft.parent().horizon().contains(date)) {
            draft.error(IssueCode.OUT_OF_RANGE, at, date, "a day on which the class meets");
            return old;
        }
        Optional<RehabClass> without = without(old, date, draft.parent());
        if (without.isEmpty()) {
            draft.error(IssueCode.OUT_OF_RANGE, at, date,
                    "the first or the last meeting that is still to come, or the only one on its weekday");
        }
        return without.orElse(old);
    }

    private static Optional<RehabClass> without(RehabClass rehabClass, LocalDate date, Problem problem) {
        List<LocalDate> others = OpenDays.of(problem).dates().stream().filter(rehabClass::meetsOn)
                .filter(Predicate.not(date::equals))
                .filter(other -> !isOver(rehabClass, other, problem.published())).toList();
        DayOfWeek weekday = date.getDayOfWeek();
        if (others.stream().noneMatch(other -> other.getDayOfWeek() == weekday)) {
            return Optional.of(rehabClass.inSeason(rehabClass.from(), rehabClass.until(),
                    rehabClass.meetings().stream().filter(meeting -> meeting.day() != weekday).toList()));
        }
        if (others.stream().allMatch(date::isBefore)) {
            return Optional.of(rehabClass.inSeason(date.plusDays(1), rehabClass.until(), rehabClass.meetings()));
        }
        if (others.stream().allMatch(date::isAfter)) {
            return Optional.of(rehabClass.inSeason(rehabClass.from(), date.minusDays(1), rehabClass.meetings()));
        }
        return Optional.empty();
    }

    private static boolean isOver(RehabClass rehabClass, LocalDate date, @Nullable Published published) {
        return published != null && published.frozenBefore() != null && rehabClass.meetings().stream()
                .filter(meeting -> meeting.day() == date.getDayOfWeek())
                .flatMap(meeting -> meeting.starts().stream())
                .allMatch(start -> date.atTime(start).isBefore(published.frozenBefore()));
    }
}
