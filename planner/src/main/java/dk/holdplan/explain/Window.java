package dk.holdplan.explain;

import dk.holdplan.demand.Demand;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The days on which a demand may have its place.
 *
 * @param days those that are open; all of them when none is, so that what else is missing can be told
 * @param closed whether none of those on which the sites have a room open otherwise is open
 */
record Window(List<LocalDate> days, boolean closed) {

    static Window of(Demand demand, List<String> sites, Problem problem) {
        Set<DayOfWeek> usual = problem.rooms().stream().filter(room -> sites.contains(room.site()))
                .flatMap(room -> room.open().stream()).map(WeeklyWindow::day).collect(Collectors.toSet());
        List<LocalDate> all = demand.first().datesUntil(demand.last().plusDays(1)).toList();
        List<LocalDate> open = all.stream().filter(date -> !problem.closedDays().contains(date)).toList();
        List<LocalDate> usually = all.stream().filter(date -> usual.contains(date.getDayOfWeek())).toList();
        boolean closed = open.isEmpty() || !usually.isEmpty() && usually.stream().noneMatch(open::contains);
        return new Window(closed ? all : open, closed);
    }

    LocalDate first() {
        return days.getFirst();
    }

    LocalDate last() {
        return days.getLast();
    }

    boolean hasShift(Therapist therapist, Predicate<Shift> asked) {
        return therapist.shifts().stream()
                .anyMatch(shift -> days.contains(shift.from().toLocalDate()) && asked.test(shift));
    }

    /** Whether some stretch of so many minutes on one of the days lies in the times and outside what is blocked. */
    boolean hasTime(List<WeeklyWindow> times, List<Interval> blocked, int minutes) {
        return days.stream().anyMatch(date -> times.stream().filter(time -> time.day() == date.getDayOfWeek())
                .anyMatch(time -> longest(date.atTime(time.from()), date.atTime(time.to()), blocked) >= minutes));
    }

    private static long longest(LocalDateTime from, LocalDateTime to, List<Interval> blocked) {
        List<LocalDateTime> starts = new ArrayList<>(List.of(from));
        blocked.stream().map(Interval::to).filter(end -> end.isAfter(from) && end.isBefore(to)).forEach(starts::add);
        return starts.stream()
                .filter(start -> blocked.stream()
                        .noneMatch(other -> !start.isBefore(other.from()) && start.isBefore(other.to())))
                .mapToLong(start -> Duration.between(start, blocked.stream().map(Interval::from)
                        .filter(other -> other.isAfter(start) && other.isBefore(to)).min(LocalDateTime::compareTo)
                        .orElse(to)).toMinutes())
                .max().orElse(0);
    }
}
