package dk.holdplan.timetable;

import java.util.Arrays;

/** Which tasks are in each meeting of a board, and which meetings have any. */
public final class Members {

    private static final int FEW = 4;

    private final int[][] members;
    private final int[] size;
    private final int[] placeOf;
    final IntBag running;

    Members(Arena arena) {
        members = new int[arena.meetings.count()][FEW];
        size = new int[arena.meetings.count()];
        placeOf = new int[arena.tasks.count()];
        running = new IntBag(arena.meetings.count());
    }

    void join(int task, int meeting) {
        int place = size[meeting]++;
        if (place == members[meeting].length) {
            members[meeting] = Arrays.copyOf(members[meeting], place * 2);
        }
        members[meeting][place] = task;
        placeOf[task] = place;
        running.add(meeting);
    }

    void leave(int task, int meeting) {
        int last = members[meeting][--size[meeting]];
        members[meeting][placeOf[task]] = last;
        placeOf[last] = placeOf[task];
        if (size[meeting] == 0) {
            running.remove(meeting);
        }
    }

    /** How many tasks a meeting has. */
    public int size(int meeting) {
        return size[meeting];
    }

    /** One of them. */
    public int get(int meeting, int place) {
        return members[meeting][place];
    }
}
