package dk.holdplan.timetable;

/**
 * Tells the free places of a meeting for a citizen: in one that runs, in one that frozen sessions hold, or each that it
 * could be opened at (H05, H06, H14, H15). Whether the citizen may be in that class at all is asked before.
 */
final class MeetingPlaces {

    private final Arena arena;
    private final TherapistCalendar therapists;
    private final RoomCalendar rooms;
    private final MeetingBook book;

    MeetingPlaces(Occupancy occupancy) {
        arena = occupancy.arena;
        therapists = occupancy.therapists;
        rooms = occupancy.rooms;
        book = occupancy.meetings;
    }

    /** Hears of free places. */
    interface Receiver {

        /** A place in a meeting; {@code opens} tells whether it is the first. */
        void free(int meeting, int start, int therapist, int room, boolean opens);
    }

    /** Tells all places of a meeting. */
    void tell(int meeting, CitizenTable citizens, int citizen, Receiver receiver) {
        if (book.runs(meeting)) {
            if (book.hasPlace(meeting)) {
                join(meeting, citizens, citizen, book.start(meeting), book.therapist(meeting), book.room(meeting),
                        receiver);
            }
            return;
        }
        MeetingTable.Fixed fixed = arena.meetings.fixed[meeting];
        for (int start : arena.meetings.starts[meeting]) {
            if (fixed == null) {
                open(meeting, citizens, citizen, start, receiver);
            } else if (book.mayStart(meeting, start) && book.capacity(meeting, fixed.room()) > 0
                    && mayWiden(meeting, start, fixed)) {
                join(meeting, citizens, citizen, start, fixed.therapist(), fixed.room(), receiver);
            }
        }
    }

    /** Tells the places at which a meeting that does not run could open at a start. */
    void open(int meeting, CitizenTable citizens, int citizen, int start, Receiver receiver) {
        if (!book.mayStart(meeting, start) || !citizens.isFree(citizen, meeting, start, arena)) {
            return;
        }
        int day = arena.meetings.day[meeting];
        int length = arena.meetings.length[meeting];
        for (int duty : arena.meetings.duties[meeting]) {
            if (therapists.isFree(duty, length, start)) {
                for (int room : arena.meetings.rooms[meeting]) {
                    if (citizens.canEnter(citizen, arena.rooms, room) && book.capacity(meeting, room) > 0
                            && rooms.isFree(arena.roomDay(room, day), length, start)) {
                        receiver.free(meeting, start, arena.therapists.dutyTherapist[duty], room, true);
                    }
                }
            }
        }
    }

    /**
     * Whether there is time to set up and to clear a meeting that is all frozen, and so is exempt, when another joins it.
     * It may not be joined when either would lie in its therapist's lunch window.
     */
    boolean mayWiden(int meeting, int start, MeetingTable.Fixed fixed) {
        Scale scale = arena.scale;
        int length = arena.meetings.length[meeting];
        int first = start - scale.before(length);
        int end = start + scale.length(length);
        int last = start + scale.taken(length);
        int change = arena.rooms.change[fixed.room()];
        int therapistDay = arena.therapistDay(fixed.therapist(), arena.meetings.day[meeting]);
        int roomDay = arena.roomDay(fixed.room(), arena.meetings.day[meeting]);
        boolean atLunch = arena.therapists.keepsLunch[therapistDay]
                && (isAtLunch(first, start) || isAtLunch(end, last));
        return !atLunch && therapists.isClear(therapistDay, first, start)
                && therapists.isClear(therapistDay, end, last)
                && rooms.isClear(roomDay, first - change, start)
                && rooms.isClear(roomDay, end, last + change);
    }

    private boolean isAtLunch(int from, int to) {
        return from < to && arena.lunch.window().overlaps(arena.scale.ticks().span(from, to));
    }

    private void join(int meeting, CitizenTable citizens, int citizen, int start, int therapist, int room,
            Receiver receiver) {
        if (citizens.isFree(citizen, meeting, start, arena) && citizens.canEnter(citizen, arena.rooms, room)) {
            receiver.free(meeting, start, therapist, room, false);
        }
    }
}
