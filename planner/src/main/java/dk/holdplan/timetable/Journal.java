package dk.holdplan.timetable;

import java.util.Arrays;

/** Where tasks were before they changed, so that the changes can be taken back in reverse order. */
public final class Journal {

    private static final int FIELDS = 6;

    private int[] entries = new int[FIELDS * 256];
    private int size;

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** The present point, to which {@link #takeBack} can return. */
    public int mark() {
        return size;
    }

    /** Writes down where a task is. */
    public void add(int task, Assignment at) {
        if (size + FIELDS > entries.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        entries[size] = task;
        entries[size + 1] = at.meeting[task];
        entries[size + 2] = at.day[task];
        entries[size + 3] = at.start[task];
        entries[size + 4] = at.therapist[task];
        entries[size + 5] = at.room[task];
        size += FIELDS;
    }

    /** Puts every task that changed since the mark back on the board, the last change first. */
    public void takeBack(Board board, int mark) {
        while (size > mark) {
            size -= FIELDS;
            board.put(entries[size], entries[size + 1], entries[size + 2], entries[size + 3], entries[size + 4],
                    entries[size + 5]);
        }
    }
}
