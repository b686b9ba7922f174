package dk.holdplan.timetable;

import dk.holdplan.model.Places;
import dk.holdplan.rule.MeetingSize;

/** Which meetings run, for how many, when and where (H05, H06). Who is in them, {@link Members} tells. */
public final class MeetingBook {

    private final Arena arena;
    private final MeetingTable table;
    private final int[] size;
    private final int[] start;
    private final int[] therapist;
    private final int[] room;
    private final int[] slotStart;
    private final int[] slotUse;

    MeetingBook(Arena arena) {
        this.arena = arena;
        table = arena.meetings;
        size = new int[table.count()];
        start = new int[table.count()];
        therapist = new int[table.count()];
        room = new int[table.count()];
        slotStart = new int[table.slots.size()];
        slotUse = new int[table.slots.size()];
    }

    private MeetingBook(MeetingBook other) {
        arena = other.arena;
        table = other.table;
        size = other.size.clone();
        start = other.start.clone();
        therapist = other.therapist.clone();
        room = other.room.clone();
        slotStart = other.slotStart.clone();
        slotUse = other.slotUse.clone();
    }

    MeetingBook copy() {
        return new MeetingBook(this);
    }

    /** Adds a member; whether this makes the meeting take up a therapist and a room. */
    boolean join(int meeting, int atStart, int withTherapist, int inRoom) {
        if (++size[meeting] > 1) {
            return false;
        }
        start[meeting] = atStart;
        therapist[meeting] = withTherapist;
        room[meeting] = inRoom;
        if (!table.exceptional[meeting]) {
            slotStart[table.slot[meeting]] = atStart;
            slotUse[table.slot[meeting]]++;
        }
        return table.fixed[meeting] == null;
    }

    /** Takes a member out; whether this frees the meeting's therapist and room. */
    boolean leave(int meeting) {
        if (--size[meeting] > 0) {
            return false;
        }
        if (!table.exceptional[meeting]) {
            slotUse[table.slot[meeting]]--;
        }
        return table.fixed[meeting] == null;
    }

    /** Whether it is one that frozen sessions hold, with one member who is not frozen. */
    boolean isHeldForOne(int meeting) {
        return size[meeting] == 1 && table.fixed[meeting] != null;
    }

    /** Whether it has members who are not frozen; then start, therapist and room are decided. */
    public boolean runs(int meeting) {
        return size[meeting] > 0;
    }

    /** Members who are not frozen. */
    public int size(int meeting) {
        return size[meeting];
    }

    /** Members, frozen or not. */
    public int members(int meeting) {
        return size[meeting] + (table.fixed[meeting] == null ? 0 : table.fixed[meeting].members());
    }

    /** The start of a meeting that runs, as a tick. */
    public int start(int meeting) {
        return start[meeting];
    }

    /** The therapist of a meeting that runs. */
    public int therapist(int meeting) {
        return therapist[meeting];
    }

    /** The room of a meeting that runs. */
    public int room(int meeting) {
        return room[meeting];
    }

    /** What one member more adds to the price of members that a meeting is missing. */
    int joinPrice(int meeting) {
        return joinMissing(meeting) * arena.prices.missingMember();
    }

    /** How many members one more makes a meeting miss more, or less when below 0. */
    public int joinMissing(int meeting) {
        return missing(meeting, members(meeting) + 1) - missing(meeting, members(meeting));
    }

    private int missing(int meeting, int members) {
        return members == 0 ? 0 : Math.max(0, table.classOf(meeting).minCitizens() - members);
    }

    /** Whether a citizen more fits into a meeting that runs. */
    public boolean hasPlace(int meeting) {
        return size[meeting] < capacity(meeting, room[meeting]);
    }

    /** Places for citizens who are not frozen there, in a room. */
    public int capacity(int meeting, int inRoom) {
        int places = MeetingSize.places(table.classOf(meeting), arena.rooms.capacity[inRoom]);
        return table.fixed[meeting] == null ? places : places - table.fixed[meeting].members();
    }

    /** Whether a meeting that does not run could start then: its class keeps one start a weekday. */
    public boolean mayStart(int meeting, int atStart) {
        int slot = table.slot[meeting];
        return table.exceptional[meeting] || slotUse[slot] == 0 || slotStart[slot] == atStart;
    }
}
