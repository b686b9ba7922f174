package dk.holdplan.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A room.
 *
 * @param capacity citizens at a time
 * @param closed goes before {@code open} and {@code opened}
 * @param parallel individual sessions at a time
 * @param changeMinutes between two that use the room
 * @param opened times at which it is open as well, once
 */
public record Room(String id, String name, String site, int capacity, Set<RoomUse> uses, boolean stepFree,
        List<WeeklyWindow> open, List<Interval> closed, int parallel, int changeMinutes, List<Interval> opened) {

    public Room {
        uses = Set.copyOf(uses);
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
    }

    /** A room for one at a time, open every week alike. */
    public Room(String id, String name, String site, int capacity, Set<RoomUse> uses, boolean stepFree,
            List<WeeklyWindow> open, List<Interval> closed) {
        this(id, name, site, capacity, uses, stepFree, open, closed, 1, 0, List.of());
    }

    /** The same room closed at other times. */
    public Room withClosed(List<Interval> closures) {
        return withTimes(open, closures);
    }

    /** The same room at other times. */
    public Room withTimes(List<WeeklyWindow> openings, List<Interval> closures) {
        return new Room(id, name, site, capacity, uses, stepFree, openings, closures, parallel, changeMinutes, opened);
    }

    /** The same room open once at other times. */
    public Room withOpened(List<Interval> once) {
        return new Room(id, name, site, capacity, uses, stepFree, open, closed, parallel, changeMinutes, once);
    }

    /** The times of a date at which the room is open, if it is not closed then. */
    public List<Interval> windowsOn(LocalDate date) {
        return WeeklyWindow.on(date, open, opened);
    }
}
