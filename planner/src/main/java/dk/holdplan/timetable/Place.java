package dk.holdplan.timetable;

/**
 * Where a session can be, but for its start; by number.
 *
 * @param meeting {@link Assignment#ALONE} for an individual session
 * @param length the number of the session's length
 */
public record Place(int meeting, int day, int therapist, int room, int length) {

    /** Whether a session there can stand in the way of one here: they share the therapist, the room or the class. */
    boolean touches(Place other, Arena arena) {
        return day == other.day && (therapist == other.therapist || room == other.room)
                || meeting >= 0 && other.meeting >= 0
                        && arena.meetings.rehabClass[meeting] == arena.meetings.rehabClass[other.meeting];
    }
}
