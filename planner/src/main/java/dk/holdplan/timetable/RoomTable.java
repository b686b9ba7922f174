package dk.holdplan.timetable;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.rule.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Rooms by number. A room-day is {@code room * days + day}. */
public final class RoomTable {

    public final Index<String> ids;
    public final List<Room> rooms;
    public final int[] capacity;
    public final int[] site;
    public final boolean[] stepFree;
    /** By room: individual sessions at a time. */
    final int[] parallel;
    /** By room: ticks between two that use it. */
    final int[] change;
    /** By room-day and length: starts from which the room is open for the whole session. */
    final long[] openStarts;
    /** By site and whether step-free rooms only: the rooms for individual sessions. */
    private final int[][][] individual;

    RoomTable(Problem problem, Scale scale, Index<String> sites) {
        rooms = problem.rooms();
        ids = new Index<>(rooms.stream().map(Room::id).toList());
        capacity = rooms.stream().mapToInt(Room::capacity).toArray();
        site = rooms.stream().mapToInt(room -> sites.of(room.site())).toArray();
        stepFree = new boolean[rooms.size()];
        parallel = rooms.stream().mapToInt(Room::parallel).toArray();
        change = rooms.stream().mapToInt(room -> scale.ticks().length(room.changeMinutes())).toArray();
        openStarts = new long[rooms.size() * scale.days() * scale.lengthCount() * scale.words()];
        for (int room = 0; room < rooms.size(); room++) {
            stepFree[room] = rooms.get(room).stepFree();
            for (int day = 0; day < scale.days(); day++) {
                for (int length = 0; length < scale.lengthCount(); length++) {
                    open(scale, room, day, length);
                }
            }
        }
        individual = new int[sites.size()][2][];
        for (int number = 0; number < sites.size(); number++) {
            String id = sites.get(number);
            individual[number][0] = numbers(RoomUse.INDIVIDUAL, id, false);
            individual[number][1] = numbers(RoomUse.INDIVIDUAL, id, true);
        }
    }

    private void open(Scale scale, int room, int day, int length) {
        int offset = scale.offset(room * scale.days() + day, length);
        for (Span open : Span.on(scale.date(day), rooms.get(room).windowsOn(scale.date(day)))) {
            scale.ticks().addStarts(openStarts, offset, open, scale.before(length), scale.taken(length));
        }
        scale.ticks().removeTouching(openStarts, offset, Span.on(scale.date(day), rooms.get(room).closed()),
                scale.before(length), scale.taken(length));
    }

    /** The rooms for individual sessions at a site. */
    public int[] individual(int atSite, boolean stepFreeOnly) {
        return individual[atSite][stepFreeOnly ? 1 : 0];
    }

    /** The rooms at a site that may be used so. */
    public int[] numbers(RoomUse use, String atSite, boolean stepFreeOnly) {
        return IntStream.range(0, rooms.size()).filter(room -> rooms.get(room).site().equals(atSite))
                .filter(room -> rooms.get(room).uses().contains(use))
                .filter(room -> !stepFreeOnly || rooms.get(room).stepFree()).toArray();
    }
}
