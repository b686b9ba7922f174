package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;

/** Puts the tasks of an earlier timetable back on a board, each where it was if that is still possible. */
public final class Replay {

    private final Board board;
    private final Arena arena;

    /** On a board that has nothing yet. */
    public Replay(Board board) {
        this.board = board;
        this.arena = board.arena;
    }

    /** Puts back what still fits. */
    public void replay(Assignment earlier) {
        int before;
        do {
            before = board.unplaced.size();
            putBack(earlier);
        } while (board.unplaced.size() < before && board.ties.any());
    }

    private void putBack(Assignment earlier) {
        for (int task = 0; task < arena.tasks.count(); task++) {
            if (earlier.placed(task) && !board.at.placed(task) && isPossible(task, earlier)) {
                board.put(task, earlier.meeting[task], earlier.day[task], earlier.start[task], earlier.therapist[task],
                        earlier.room[task]);
            }
        }
    }

    private boolean isPossible(int task, Assignment at) {
        int start = at.start[task];
        int citizen = arena.tasks.citizen[task];
        int meeting = at.meeting[task];
        int length = arena.length(task, meeting);
        return start >= 0 && start < arena.scale.ticks().count() && board.mayCome(task, at.day[task])
                && board.mayBeAt(task, meeting, at.day[task], start, at.therapist[task], at.room[task])
                && arena.citizens.canEnter(citizen, arena.rooms, at.room[task])
                && Bits.get(arena.citizens.freeStarts,
                        arena.scale.offset(arena.citizenDay(citizen, at.day[task]), length), start)
                && (meeting == ALONE ? alone(task, citizen, at) : inMeeting(task, meeting, at));
    }

    private boolean alone(int task, int citizen, Assignment at) {
        int site = arena.siteOf(at.room[task]);
        int duty = arena.duty(at.therapist[task], at.day[task], site);
        return arena.tasks.mayBeAlone[task]
                && IntLists.contains(arena.tasks.duties[task][at.day[task]], duty)
                && IntLists.contains(arena.rooms.individual(site, arena.citizens.stepFree[citizen]), at.room[task])
                && isFree(duty, at, task, arena.tasks.length[task]);
    }

    private boolean inMeeting(int task, int meeting, Assignment at) {
        MeetingBook book = board.meetings;
        if (!IntLists.contains(arena.tasks.meetings[task], meeting)) {
            return false;
        }
        if (book.runs(meeting)) {
            return book.hasPlace(meeting) && book.start(meeting) == at.start[task]
                    && book.therapist(meeting) == at.therapist[task] && book.room(meeting) == at.room[task];
        }
        if (!IntLists.contains(arena.meetings.starts[meeting], at.start[task])
                || !book.mayStart(meeting, at.start[task])
                || book.capacity(meeting, at.room[task]) <= 0) {
            return false;
        }
        MeetingTable.Fixed fixed = arena.meetings.fixed[meeting];
        if (fixed != null) {
            return fixed.therapist() == at.therapist[task] && fixed.room() == at.room[task]
                    && new MeetingPlaces(board.occupancy).mayWiden(meeting, at.start[task], fixed);
        }
        int duty = arena.duty(at.therapist[task], at.day[task], arena.siteOf(at.room[task]));
        return IntLists.contains(arena.meetings.duties[meeting], duty)
                && IntLists.contains(arena.meetings.rooms[meeting], at.room[task])
                && isFree(duty, at, task, arena.meetings.length[meeting]);
    }

    private boolean isFree(int duty, Assignment at, int task, int length) {
        return board.occupancy.therapists.isFree(duty, length, at.start[task])
                && board.occupancy.rooms.isFree(arena.roomDay(at.room[task], at.day[task]), length, at.start[task]);
    }
}
