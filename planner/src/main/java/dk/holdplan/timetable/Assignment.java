package dk.holdplan.timetable;

import java.util.Arrays;

/** Where each task is, by task number: a snapshot of a board, or the board's own. */
public final class Assignment {

    /** {@code meeting} of a task without a place. */
    static final int UNPLACED = -2;
    /** {@code meeting} of a task with an individual session. */
    public static final int ALONE = -1;

    public final int[] meeting;
    public final int[] day;
    public final int[] start;
    public final int[] therapist;
    public final int[] room;

    /** Nothing has a place. */
    public Assignment(int tasks) {
        meeting = new int[tasks];
        Arrays.fill(meeting, UNPLACED);
        day = new int[tasks];
        start = new int[tasks];
        therapist = new int[tasks];
        room = new int[tasks];
    }

    /** Becomes the same as another one, of as many tasks. */
    public void copyFrom(Assignment other) {
        System.arraycopy(other.meeting, 0, meeting, 0, meeting.length);
        System.arraycopy(other.day, 0, day, 0, day.length);
        System.arraycopy(other.start, 0, start, 0, start.length);
        System.arraycopy(other.therapist, 0, therapist, 0, therapist.length);
        System.arraycopy(other.room, 0, room, 0, room.length);
    }

    /** The same, to be changed apart from this one. */
    public Assignment copy() {
        Assignment copy = new Assignment(meeting.length);
        copy.copyFrom(this);
        return copy;
    }

    /** Whether a task has a place. */
    public boolean placed(int task) {
        return meeting[task] != UNPLACED;
    }

    /** Whether a task is at the same place in another one. */
    public boolean sameAs(Assignment other, int task) {
        return meeting[task] == other.meeting[task] && (meeting[task] == UNPLACED
                || day[task] == other.day[task] && start[task] == other.start[task]
                        && therapist[task] == other.therapist[task] && room[task] == other.room[task]);
    }
}
