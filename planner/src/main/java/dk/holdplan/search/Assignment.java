package dk.holdplan.search;

import java.util.Arrays;

/** Where each task is, by task number: a snapshot of a board, or the board's own. */
final class Assignment {

    /** {@code meeting} of a task without a place. */
    static final int UNPLACED = -2;
    /** {@code meeting} of a task with an individual session. */
    static final int ALONE = -1;

    final int[] meeting;
    final int[] day;
    final int[] start;
    final int[] therapist;
    final int[] room;

    Assignment(int tasks) {
        meeting = new int[tasks];
        Arrays.fill(meeting, UNPLACED);
        day = new int[tasks];
        start = new int[tasks];
        therapist = new int[tasks];
        room = new int[tasks];
    }

    void copyFrom(Assignment other) {
        System.arraycopy(other.meeting, 0, meeting, 0, meeting.length);
        System.arraycopy(other.day, 0, day, 0, day.length);
        System.arraycopy(other.start, 0, start, 0, start.length);
        System.arraycopy(other.therapist, 0, therapist, 0, therapist.length);
        System.arraycopy(other.room, 0, room, 0, room.length);
    }

    Assignment copy() {
        Assignment copy = new Assignment(meeting.length);
        copy.copyFrom(this);
        return copy;
    }

    boolean placed(int task) {
        return meeting[task] != UNPLACED;
    }

    boolean sameAs(Assignment other, int task) {
        return meeting[task] == other.meeting[task] && (meeting[task] == UNPLACED
                || day[task] == other.day[task] && start[task] == other.start[task]
                        && therapist[task] == other.therapist[task] && room[task] == other.room[task]);
    }
}
