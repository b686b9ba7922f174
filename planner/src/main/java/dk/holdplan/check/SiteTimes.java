package dk.holdplan.check;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Intervals;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Therapist;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When the rooms of sites can be used in a problem's horizon, and who works at the sites in it. */
final class SiteTimes {

    private record Kind(String site, RoomUse use, boolean stepFree) {
    }

    private final Map<Kind, Map<LocalDate, List<Interval>>> rooms = new HashMap<>();
    private final Map<String, Set<Set<String>>> skills = new HashMap<>();

    SiteTimes(Problem problem) {
        OpenDays days = OpenDays.of(problem);
        Map<Kind, Set<Interval>> open = new HashMap<>();
        for (Room room : problem.rooms()) {
            List<Interval> times = days.of(room);
            for (RoomUse use : room.uses()) {
                open.computeIfAbsent(new Kind(room.site(), use, false), kind -> new HashSet<>()).addAll(times);
                if (room.stepFree()) {
                    open.computeIfAbsent(new Kind(room.site(), use, true), kind -> new HashSet<>()).addAll(times);
                }
            }
        }
        open.forEach((kind, times) -> rooms.put(kind,
                times.stream().collect(Collectors.groupingBy(time -> time.from().toLocalDate()))));
        for (Therapist therapist : problem.therapists()) {
            therapist.shifts().stream().map(shift -> shift.site()).distinct()
                    .filter(site -> !days.of(therapist, site).isEmpty())
                    .forEach(site -> skills.computeIfAbsent(site, first -> new HashSet<>()).add(therapist.skills()));
        }
    }

    /** When some room that a citizen can use for this is open at their sites on a day. */
    List<Interval> open(Citizen citizen, RoomUse use, LocalDate date) {
        return citizen.sites().stream().flatMap(site -> open(new Kind(site, use, citizen.stepFree()), date)).toList();
    }

    private Stream<Interval> open(Kind kind, LocalDate date) {
        return rooms.getOrDefault(kind, Map.of()).getOrDefault(date, List.of()).stream();
    }

    /** Whether somebody who has all the skills works at one of the sites. */
    boolean hasTherapist(List<String> sites, Set<String> needed) {
        return sites.stream().anyMatch(site -> skills.getOrDefault(site, Set.of()).stream()
                .anyMatch(known -> known.containsAll(needed)));
    }

    /** Whether a session of so many minutes, begun on the grid, fits into times on which a citizen can come. */
    static boolean fits(List<Interval> open, Citizen citizen, LocalDate date, int minutes, int gridMinutes) {
        return !open.isEmpty() && Intervals
                .hold(Intervals.common(open, new OpenDays(List.of(date)).of(citizen)), minutes, gridMinutes);
    }
}
