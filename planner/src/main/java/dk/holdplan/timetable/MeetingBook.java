package dk.holdplan.timetable;

import dk.holdplan.model.Places;
import dk.holdplan.rule.MeetingSize;

/** Which meetings run on the board, with whom, when and where (H05, H06). */
public final class MeetingBook {

    private final Arena arena;
    private final MeetingTable table;
    private final int[][] members;
    private final int[] size;
    private final int[] placeOf;
    private final int[] start;
    private final int[] therapist;
    private final int[] room;
    private final int[] slotStart;
    private final int[] slotUse;
    public final IntBag running;

    public MeetingBook(Arena arena) {
        this.arena = arena;
        table = arena.meetings;
        members = new int[table.count()][];
        for (int meeting = 0; meeting < table.count(); meeting++) {
            members[meeting] = new int[Math.max(0, Math.min(table.classOf(meeting).capacity(), arena.tasks.count()))];
        }
        size = new int[table.count()];
        placeOf = new int[arena.tasks.count()];
        start = new int[table.count()];
        therapist = new int[table.count()];
        room = new int[table.count()];
        slotStart = new int[table.slots.size()];
        slotUse = new int[table.slots.size()];
        running = new IntBag(table.count());
    }

    /** Adds a member; whether this makes the meeting take up a therapist and a room. */
    public boolean join(int task, int meeting, int atStart, int withTherapist, int inRoom) {
        placeOf[task] = size[meeting];
        members[meeting][size[meeting]++] = task;
        if (size[meeting] > 1) {
            return false;
        }
        start[meeting] = atStart;
        therapist[meeting] = withTherapist;
        room[meeting] = inRoom;
        slotStart[table.slot[meeting]] = atStart;
        slotUse[table.slot[meeting]]++;
        running.add(meeting);
        return table.fixed[meeting] == null;
    }

    /** Takes a member out; whether this frees the meeting's therapist and room. */
    public boolean leave(int task, int meeting) {
        int last = members[meeting][--size[meeting]];
        members[meeting][placeOf[task]] = last;
        placeOf[last] = placeOf[task];
        if (size[meeting] > 0) {
            return false;
        }
        slotUse[table.slot[meeting]]--;
        running.remove(meeting);
        return table.fixed[meeting] == null;
    }

    /** Whether it has members on the board; then start, therapist and room are decided. */
    public boolean runs(int meeting) {
        return size[meeting] > 0;
    }

    public int size(int meeting) {
        return size[meeting];
    }

    public int member(int meeting, int place) {
        return members[meeting][place];
    }

    public int start(int meeting) {
        return start[meeting];
    }

    public int therapist(int meeting) {
        return therapist[meeting];
    }

    public int room(int meeting) {
        return room[meeting];
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
        return slotUse[slot] == 0 || slotStart[slot] == atStart;
    }
}
