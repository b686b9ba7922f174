package dk.holdplan.search;

import static dk.holdplan.timetable.Assignment.ALONE;

import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Board;
import dk.holdplan.timetable.Index;
import dk.holdplan.timetable.IntBag;
import dk.holdplan.timetable.IntLists;
import dk.holdplan.timetable.Ticks;
import java.util.random.RandomGenerator;

/** Takes tasks off the board, one by one or all that share something, and keeps which ones. */
final class Removal {

    private final Board board;
    private final Arena arena;
    private final RandomGenerator random;
    private final int[][] dutiesOfSiteDay;
    private final IntBag removed;
    private boolean[] movable;

    Removal(Board board, RandomGenerator random) {
        this.board = board;
        this.arena = board.arena;
        this.random = random;
        removed = new IntBag(arena.tasks.count());
        movable = Territory.whole(arena).citizens();
        dutiesOfSiteDay = dutiesOfSiteDay();
    }

    private int[][] dutiesOfSiteDay() {
        int days = arena.scale.days();
        IntLists lists = new IntLists(arena.sites.size() * days);
        for (int duty = 0; duty < arena.therapists.dutyDay.length; duty++) {
            lists.add(arena.therapists.dutySite[duty] * days + arena.therapists.dutyDay[duty], duty);
        }
        return lists.toArrays();
    }

    /** The tasks that were taken out since the last {@link #begin}. */
    IntBag removed() {
        return removed;
    }

    /** Leaves all tasks of other citizens where they are from now on. */
    void restrict(Territory territory) {
        movable = territory.citizens();
    }

    /** Whether the task may change. */
    boolean mayMove(int task) {
        return movable[arena.tasks.citizen[task]];
    }

    void begin() {
        removed.clear();
    }

    /** The duties of a site on a day. */
    int[] duties(int site, int day) {
        return dutiesOfSiteDay[site * arena.scale.days() + day];
    }

    /** Takes one task out, if it has a place. */
    void take(int task) {
        if (board.at.placed(task) && mayMove(task)) {
            board.remove(task);
            removed.add(task);
            for (int loose = board.loose(task); loose != Index.NONE; loose = board.loose(task)) {
                board.remove(loose);
                removed.add(loose);
            }
        }
    }

    /** Takes out what a citizen has within a week of a day. */
    void takeCitizen(int citizen, int nearDay) {
        for (int task : arena.tasks.ofCitizen[citizen]) {
            if (Math.abs(board.at.day[task] - nearDay) < 7) {
                take(task);
            }
        }
    }

    /** A therapist-day at a site, most often on the day itself, {@link Index#NONE} when nobody works then. */
    int randomTherapistDay(int site, int day) {
        int weekStart = day / 7 * 7;
        int onDay = random.nextInt(4) == 0 ? weekStart + random.nextInt(7) : day;
        int[] duties = duties(site, onDay);
        if (duties.length == 0) {
            return Index.NONE;
        }
        int duty = duties[random.nextInt(duties.length)];
        return arena.therapistDay(arena.therapists.dutyTherapist[duty], onDay);
    }

    /** Any task of a therapist-day, {@link Index#NONE} when there is none. */
    int random(int therapistDay) {
        if (therapistDay == Index.NONE) {
            return Index.NONE;
        }
        int chosen = Index.NONE;
        int seen = 0;
        for (int task = board.ofTherapistDay.first(therapistDay); task != Index.NONE; task = board.ofTherapistDay
                .next(task)) {
            if (random.nextInt(++seen) == 0) {
                chosen = task;
            }
        }
        return chosen;
    }

    /** Takes out what a therapist has on a day and touches some ticks. */
    void takeDay(int therapistDay, int fromTick, int toTick, boolean meetingsToo) {
        int task = board.ofTherapistDay.first(therapistDay);
        while (task != Index.NONE) {
            int next = board.ofTherapistDay.next(task);
            int end = board.at.start[task] + lengthOf(task);
            if (board.at.start[task] < toTick && end > fromTick && (meetingsToo || board.at.meeting[task] == ALONE)) {
                take(task);
            }
            task = next;
        }
    }

    /** Ticks that a placed task takes. */
    int lengthOf(int task) {
        return arena.scale.length(arena.length(task, board.at.meeting[task]));
    }

    /** Takes out all members of a meeting, and all that these have near its day. */
    void takeMeeting(int meeting, boolean wholeWeek) {
        for (int place = board.members.size(meeting) - 1; place >= 0; place--) {
            int member = board.members.get(meeting, place);
            int day = board.at.day[member];
            take(member);
            if (wholeWeek) {
                takeCitizen(arena.tasks.citizen[member], day);
            }
        }
    }

    /** Takes out what a citizen has on a day. */
    void takeOnDay(int citizen, int day) {
        for (int other : arena.tasks.ofCitizen[citizen]) {
            if (board.at.placed(other) && board.at.day[other] == day) {
                take(other);
            }
        }
    }

    /** Takes out whatever keeps a duty's therapist or a room busy in some ticks. */
    void clear(int duty, int room, int start, int ticks) {
        int day = arena.therapists.dutyDay[duty];
        takeDay(arena.therapistDay(arena.therapists.dutyTherapist[duty], day), start, start + ticks, true);
        for (int other : duties(arena.siteOf(room), day)) {
            int task = board.ofTherapistDay
                    .first(arena.therapistDay(arena.therapists.dutyTherapist[other], day));
            while (task != Index.NONE) {
                int next = board.ofTherapistDay.next(task);
                if (board.at.room[task] == room && board.at.start[task] < start + ticks
                        && board.at.start[task] + lengthOf(task) > start) {
                    take(task);
                }
                task = next;
            }
        }
    }
}
