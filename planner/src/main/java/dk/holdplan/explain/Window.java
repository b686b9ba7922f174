package dk.holdplan.explain;

import dk.holdplan.demand.Demand;
import dk.holdplan.problem.OpenDays;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import java.time.LocalDate;
import java.util.List;

/**
 * The days on which a demand may have its place.
 *
 * @param days those that are open; all of them when none is, so that what else is missing can be told
 * @param closed whether none of those on which the sites have a room open otherwise is open
 */
record Window(OpenDays days, boolean closed) {

    static Window of(Demand demand, List<String> sites, Problem problem) {
        List<Room> rooms = problem.rooms().stream().filter(room -> sites.contains(room.site())).toList();
        List<LocalDate> all = demand.dates().toList();
        OpenDays open = OpenDays.between(demand.first(), demand.last(), problem);
        List<LocalDate> usually = all.stream()
                .filter(date -> rooms.stream().anyMatch(room -> !room.windowsOn(date).isEmpty())).toList();
        boolean closed = open.dates().isEmpty()
                || !usually.isEmpty() && usually.stream().noneMatch(open.dates()::contains);
        return new Window(closed ? new OpenDays(all) : open, closed);
    }

    List<LocalDate> dates() {
        return days.dates();
    }

    LocalDate first() {
        return dates().getFirst();
    }

    LocalDate last() {
        return dates().getLast();
    }
}
