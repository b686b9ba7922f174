package dk.holdplan.search;

import dk.holdplan.change.Changes;
import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Board;
import dk.holdplan.timetable.Insertion;
import dk.holdplan.timetable.IntLists;
import java.util.random.RandomGenerator;

/**
 * Changes which meetings run and when, whatever it costs at first: opens one with its members drawn from elsewhere,
 * closes one, or gives a class weekday another start through the whole horizon.
 */
final class Upheaval {

    private final Board board;
    private final Arena arena;
    private final RandomGenerator random;
    private final Removal removal;
    private final Insertion insertion;
    private final int[][] tasksOfMeeting;
    private int[] meetings;

    Upheaval(Board board, RandomGenerator random, Removal removal, Insertion insertion) {
        this.board = board;
        this.arena = board.arena;
        this.random = random;
        this.removal = removal;
        this.insertion = insertion;
        IntLists lists = new IntLists(arena.meetings.count());
        for (int task = 0; task < arena.tasks.count(); task++) {
            for (int meeting : arena.tasks.meetings[task]) {
                lists.add(meeting, task);
            }
        }
        tasksOfMeeting = lists.toArrays();
        meetings = Territory.whole(arena).meetings();
    }

    /** Changes only meetings of the territory from now on. */
    void restrict(Territory territory) {
        meetings = territory.meetings();
    }

    /** Whether there are meetings to change at all. */
    boolean possible() {
        return meetings.length > 0;
    }

    /** Makes one change; what it displaced is in {@link Removal#removed} and has no place yet. */
    void strike() {
        removal.begin();
        int meeting = meetings[random.nextInt(meetings.length)];
        if (arena.meetings.starts[meeting].length == 0 || arena.meetings.fixed[meeting] != null
                || tasksOfMeeting[meeting].length == 0) {
            return;
        }
        if (!board.meetings.runs(meeting)) {
            open(meeting);
        } else if (random.nextInt(3) == 0) {
            close(meeting);
        } else {
            shift(meeting);
        }
    }

    /** Opens a meeting for citizens who train alone, elsewhere or not at all. */
    private void open(int meeting) {
        int start = start(meeting);
        if (!board.meetings.mayStart(meeting, start)) {
            shift(meeting);
            return;
        }
        clear(meeting, start);
        int[] candidates = tasksOfMeeting[meeting];
        int wanted = 1 + random.nextInt(arena.meetings.classOf(meeting).capacity());
        boolean opened = false;
        for (int tries = 0; tries < 4 * wanted && removal.removed().size() < 4 * wanted; tries++) {
            int task = candidates[random.nextInt(candidates.length)];
            boolean inClass = board.at.placed(task) && board.at.meeting[task] >= 0;
            if (!removal.mayMove(task) || inClass && random.nextInt(3) != 0) {
                continue;
            }
            removal.take(task);
            if (!opened) {
                opened = insertion.placeIn(task, meeting, start);
            }
        }
    }

    private void close(int meeting) {
        removal.takeMeeting(meeting, random.nextBoolean());
    }

    /** Gives the meeting's class weekday another start, and its meetings other leaders and rooms. */
    private void shift(int meeting) {
        int start = start(meeting);
        if (arena.meetings.exceptional[meeting]) {
            shift(meeting, meeting, start);
            return;
        }
        for (int other : arena.meetings.meetingsOfSlot[arena.meetings.slot[meeting]]) {
            shift(other, meeting, start);
        }
    }

    private void shift(int other, int meeting, int start) {
        int first = removal.removed().size();
        removal.takeMeeting(other, false);
        int end = removal.removed().size();
        if (other == meeting || end > first) {
            clear(other, start);
        }
        boolean opened = false;
        for (int i = first; i < end && !opened; i++) {
            opened = insertion.placeIn(removal.removed().get(i), other, start);
        }
    }

    private int start(int meeting) {
        int[] starts = arena.meetings.starts[meeting];
        return starts[random.nextInt(starts.length)];
    }

    private void clear(int meeting, int start) {
        int[] duties = arena.meetings.duties[meeting];
        int[] rooms = arena.meetings.rooms[meeting];
        if (duties.length > 0 && rooms.length > 0) {
            int length = arena.meetings.length[meeting];
            int before = arena.scale.before(length);
            removal.clear(duties[random.nextInt(duties.length)], rooms[random.nextInt(rooms.length)], start - before,
                    before + arena.scale.taken(length));
        }
    }
}
