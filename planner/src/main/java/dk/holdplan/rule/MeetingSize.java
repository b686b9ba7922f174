package dk.holdplan.rule;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;

/** How many citizens a meeting holds: as many as its class and its room have places for (H06). */
public final class MeetingSize {

    private MeetingSize() {
    }

    /** Citizens in the largest room in which a class may meet; 0 when there is none. */
    public static int largestRoom(RehabClass rehabClass, Problem problem) {
        return problem.rooms().stream().filter(rehabClass::mayMeetIn).mapToInt(Room::capacity).max().orElse(0);
    }

    /** The places of a meeting in a room. */
    public static int places(RehabClass rehabClass, Room room) {
        return places(rehabClass, room.capacity());
    }

    /** The places of a meeting in a room for so many. */
    public static int places(RehabClass rehabClass, int roomCapacity) {
        return Math.min(rehabClass.capacity(), roomCapacity);
    }
}
