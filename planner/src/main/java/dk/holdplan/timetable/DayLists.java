package dk.holdplan.timetable;

import java.util.Arrays;

/** The placed tasks of each therapist-day, as linked lists through the tasks. */
public final class DayLists {

    private final int[] first;
    private final int[] next;
    private final int[] previous;

    DayLists(int therapistDays, int tasks) {
        first = new int[therapistDays];
        next = new int[tasks];
        previous = new int[tasks];
        Arrays.fill(first, Index.NONE);
    }

    /** Adds a task that is in no list. */
    public void add(int therapistDay, int task) {
        int head = first[therapistDay];
        next[task] = head;
        previous[task] = Index.NONE;
        if (head != Index.NONE) {
            previous[head] = task;
        }
        first[therapistDay] = task;
    }

    /** Takes a task out of the list that it is in. */
    public void remove(int therapistDay, int task) {
        if (previous[task] == Index.NONE) {
            first[therapistDay] = next[task];
        } else {
            next[previous[task]] = next[task];
        }
        if (next[task] != Index.NONE) {
            previous[next[task]] = previous[task];
        }
    }

    /** The first task of a therapist-day, {@link Index#NONE} when there is none. */
    public int first(int therapistDay) {
        return first[therapistDay];
    }

    /** The task after another one, {@link Index#NONE} after the last. */
    public int next(int task) {
        return next[task];
    }
}
