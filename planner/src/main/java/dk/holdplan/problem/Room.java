package dk.holdplan.problem;

import java.util.List;
import java.util.Set;

/**
 * A room.
 *
 * @param capacity citizens at a time
 */
public record Room(String id, String name, String site, int capacity, Set<RoomUse> uses, boolean stepFree,
        List<WeeklyWindow> open, List<Interval> closed) {

    public Room {
        uses = Set.copyOf(uses);
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /** The same room at other times. */
    public Room withTimes(List<WeeklyWindow> openings, List<Interval> closures) {
        return new Room(id, name, site, capacity, uses, stepFree, openings, closures);
    }
}
