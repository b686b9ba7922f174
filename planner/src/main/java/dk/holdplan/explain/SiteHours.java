package dk.holdplan.explain;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a site can be used at all, and who works there.
 *
 * @param therapists who have a shift there that they work
 * @param days weekdays on which a room is open or a therapist works
 * @param once dates on which a room is open as well
 * @param closed dates on which nothing takes place
 * @param from minute of the day at which the earliest room opens or the earliest shift begins
 * @param to minute of the day at which the last room closes and the last shift has ended
 */
record SiteHours(String site, List<String> therapists, List<String> rooms, Set<DayOfWeek> days, Set<LocalDate> once,
        Set<LocalDate> closed, int from, int to) {

    static SiteHours of(String site, Problem problem) {
        List<Room> rooms = problem.rooms().stream().filter(room -> room.site().equals(site)).toList();
        List<Therapist> therapists = problem.therapists().stream()
                .filter(therapist -> therapist.worked().stream().anyMatch(shift -> shift.site().equals(site))).toList();
        List<Interval> shifts = therapists.stream().flatMap(therapist -> therapist.worked().stream())
                .filter(shift -> shift.site().equals(site)).map(Shift::time).toList();
        List<Interval> opened = rooms.stream().flatMap(room -> room.opened().stream()).toList();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        rooms.forEach(room -> room.open().forEach(window -> days.add(window.day())));
        days.addAll(shifts.stream().map(shift -> shift.from().getDayOfWeek()).collect(Collectors.toSet()));
        IntSummaryStatistics minutes = IntStream
                .concat(rooms.stream().flatMap(room -> room.open().stream())
                        .flatMapToInt(window -> IntStream.of(window.from().toSecondOfDay() / 60,
                                window.to().toSecondOfDay() / 60)),
                        Stream.concat(shifts.stream(), opened.stream()).flatMapToInt(SiteHours::minutes))
                .summaryStatistics();
        return new SiteHours(site, therapists.stream().map(Therapist::id).toList(),
                rooms.stream().map(Room::id).toList(), days,
                opened.stream().map(time -> time.from().toLocalDate()).collect(Collectors.toSet()),
                problem.closedDays(), minutes.getMin(), minutes.getMax());
    }

    private static IntStream minutes(Interval time) {
        int from = time.from().toLocalTime().toSecondOfDay() / 60;
        return IntStream.of(from, from + time.minutes());
    }

    boolean isOpen(LocalDate date) {
        return (days.contains(date.getDayOfWeek()) || once.contains(date)) && !closed.contains(date);
    }
}
