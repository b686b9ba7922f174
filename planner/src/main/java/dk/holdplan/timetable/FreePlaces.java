package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;
import static dk.holdplan.timetable.OpenSession.CITIZEN;

import org.jspecify.annotations.Nullable;

/**
 * Tells every free place of a session beside what is taken; none of them breaks a hard rule, and no other is free.
 * Whether the citizen has another session that day (H02) is asked before. Not thread-safe.
 */
public final class FreePlaces {

    private final Arena arena;
    private final Occupancy occupancy;
    private final OpenSession session;
    private final MeetingPlaces meetingPlaces;
    private final long[] withTherapist;
    private final long[] inRoom;

    /** Of a session that takes up nothing yet. */
    public FreePlaces(Occupancy occupancy, OpenSession session) {
        this.arena = occupancy.arena;
        this.occupancy = occupancy;
        this.session = session;
        meetingPlaces = new MeetingPlaces(occupancy);
        withTherapist = new long[arena.scale.words()];
        inRoom = new long[arena.scale.words()];
    }

    /** Hears of free places. */
    public interface Receiver {

        /**
         * Starts that are free with everything else given. More than one call may be of the same place, never of the
         * same start.
         *
         * @param starts a set of ticks, the receiver's own
         */
        void free(Place place, long[] starts);
    }

    /**
     * Tells the free places of a day.
     *
     * @param beside only those that a session there may have stood in the way of; null for all
     */
    public void tell(int day, @Nullable Place beside, Receiver receiver) {
        for (int length : session.lengths) {
            for (int duty : session.duties[day]) {
                if (occupancy.therapists.common(duty, length, session.citizens.freeStarts,
                        session.offset(day, length), withTherapist)) {
                    inRooms(day, duty, length, beside, receiver);
                }
            }
        }
        for (int meeting : session.meetings) {
            if (arena.meetings.day[meeting] == day) {
                meetingPlaces.tell(meeting, session.citizens, CITIZEN, (in, start, therapist, room, opens) -> {
                    Place place = new Place(in, day, therapist, room, arena.meetings.length[in]);
                    long[] starts = Bits.of(start, arena.scale.words());
                    if ((beside == null || place.touches(beside, arena)) && session.keep(place, starts)) {
                        receiver.free(place, starts);
                    }
                });
            }
        }
    }

    private void inRooms(int day, int duty, int length, @Nullable Place beside, Receiver receiver) {
        int site = arena.therapists.dutySite[duty];
        for (int room : arena.rooms.individual(site, session.citizens.stepFree[CITIZEN])) {
            Place place = new Place(ALONE, day, arena.therapists.dutyTherapist[duty], room, length);
            if ((beside == null || place.touches(beside, arena))
                    && occupancy.rooms.common(arena.roomDay(room, day), length, withTherapist, inRoom)
                    && session.keep(place, inRoom)) {
                receiver.free(place, inRoom.clone());
            }
        }
    }
}
