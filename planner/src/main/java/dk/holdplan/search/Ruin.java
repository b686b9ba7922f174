package dk.holdplan.search;

import static dk.holdplan.search.Assignment.ALONE;

import java.util.random.RandomGenerator;

/**
 * Takes a connected part out of a timetable: a citizen's sessions, a therapist's day, a stretch of a site's day, a
 * meeting, or whatever stands in the way of a place that is wanted.
 */
final class Ruin {

    private static final int LARGEST = 14;
    private static final int STRETCH_MINUTES = 150;

    private final Board board;
    private final Arena arena;
    private final RandomGenerator random;
    private final int[][] dutiesOfSiteDay;
    private final IntBag removed;
    private int wantedMeeting;
    private int wantedFor;

    Ruin(Board board, RandomGenerator random) {
        this.board = board;
        this.arena = board.arena;
        this.random = random;
        removed = new IntBag(arena.tasks.count());
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

    /** The tasks that the last ruin took out. */
    IntBag removed() {
        return removed;
    }

    /** The meeting that the last ruin made room for, {@link Index#NONE} for none. */
    int wantedMeeting() {
        return wantedMeeting;
    }

    /** The task that the wanted meeting, or the place made free, is for; {@link Index#NONE} for none. */
    int wantedFor() {
        return wantedFor;
    }

    /** Ruins around a task. */
    void around(int task) {
        removed.clear();
        wantedMeeting = Index.NONE;
        wantedFor = Index.NONE;
        int choice = random.nextInt(100);
        if (!board.at.placed(task) || choice < 8) {
            if (arena.tasks.mayBeAlone[task] && (arena.tasks.meetings[task].length == 0 || random.nextBoolean())) {
                forIndividual(task);
            } else if (arena.tasks.meetings[task].length > 0) {
                forMeeting(task);
            }
        } else if (choice < 30) {
            related(task, 2 + random.nextInt(LARGEST));
        } else if (choice < 42) {
            therapistDay(task);
        } else if (choice < 60) {
            stretch(task);
        } else if (choice < 75) {
            citizens(task, 1 + random.nextInt(4));
        } else if (choice < 90) {
            meetings(task);
        } else {
            slots(task);
        }
    }

    private void take(int task) {
        if (board.at.placed(task)) {
            board.remove(task);
            removed.add(task);
        }
    }

    private void takeCitizen(int citizen, int nearDay) {
        for (int task : arena.tasks.ofCitizen[citizen]) {
            if (Math.abs(board.at.day[task] - nearDay) < 7) {
                take(task);
            }
        }
    }

    /** Tasks that share a citizen, a therapist's day or a site's day with the first. */
    private void related(int task, int count) {
        int day = board.at.day[task];
        int site = arena.siteOf(board.at.room[task]);
        int therapistDay = arena.therapistDay(board.at.therapist[task], day);
        takeCitizen(arena.tasks.citizen[task], day);
        for (int tries = 0; tries < 3 * count && removed.size() < count; tries++) {
            int near = random.nextInt(3) == 0 ? therapistDay : randomTherapistDay(site, day);
            int other = random(near);
            if (other != Index.NONE) {
                if (random.nextBoolean()) {
                    takeCitizen(arena.tasks.citizen[other], day);
                } else {
                    take(other);
                }
            }
        }
    }

    private int randomTherapistDay(int site, int day) {
        int weekStart = day / 7 * 7;
        int onDay = random.nextInt(4) == 0 ? weekStart + random.nextInt(7) : day;
        int[] duties = dutiesOfSiteDay[site * arena.scale.days() + onDay];
        if (duties.length == 0) {
            return Index.NONE;
        }
        int duty = duties[random.nextInt(duties.length)];
        return arena.therapistDay(arena.therapists.dutyTherapist[duty], onDay);
    }

    private int random(int therapistDay) {
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

    /** All that a therapist has on a day, meetings only sometimes. */
    private void therapistDay(int task) {
        int therapistDay = arena.therapistDay(board.at.therapist[task], board.at.day[task]);
        takeDay(therapistDay, 0, Integer.MAX_VALUE, random.nextInt(3) == 0);
        if (random.nextBoolean()) {
            int other = randomTherapistDay(arena.siteOf(board.at.room[task]), board.at.day[task]);
            if (other != Index.NONE) {
                takeDay(other, 0, Integer.MAX_VALUE, false);
            }
        }
    }

    private void takeDay(int therapistDay, int fromTick, int toTick, boolean meetingsToo) {
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

    private int lengthOf(int task) {
        int meeting = board.at.meeting[task];
        return arena.scale.length(meeting == ALONE ? arena.tasks.length[task] : arena.meetings.length[meeting]);
    }

    /** Some hours of several therapists at one site on one day. */
    private void stretch(int task) {
        int day = board.at.day[task];
        int site = arena.siteOf(board.at.room[task]);
        int ticks = 1 + random.nextInt(Math.max(1, STRETCH_MINUTES / arena.scale.ticks().grid()));
        int from = board.at.start[task] - random.nextInt(ticks);
        boolean meetingsToo = random.nextInt(4) == 0;
        take(task);
        int[] duties = dutiesOfSiteDay[site * arena.scale.days() + day];
        int share = duties.length <= 4 ? 100 : 400 / duties.length;
        for (int duty : duties) {
            if (random.nextInt(100) < share) {
                takeDay(arena.therapistDay(arena.therapists.dutyTherapist[duty], day), from, from + ticks, meetingsToo);
            }
        }
    }

    /** Everything of some citizens in one week. */
    private void citizens(int task, int count) {
        int day = board.at.day[task];
        int site = arena.siteOf(board.at.room[task]);
        takeCitizen(arena.tasks.citizen[task], day);
        for (int i = 0; i < count; i++) {
            int other = random(randomTherapistDay(site, day));
            if (other != Index.NONE) {
                takeCitizen(arena.tasks.citizen[other], day);
            }
        }
    }

    /** A whole meeting, sometimes with the week of its members, sometimes with another meeting. */
    private void meetings(int task) {
        int meeting = board.at.meeting[task];
        if (meeting == ALONE) {
            related(task, 2 + random.nextInt(LARGEST));
            return;
        }
        int day = board.at.day[task];
        boolean wholeWeek = random.nextInt(3) == 0;
        takeMeeting(meeting, wholeWeek);
        if (random.nextInt(2) == 0 && board.meetings.running.size() > 0) {
            int[] others = arena.tasks.meetings[task];
            int other = others[random.nextInt(others.length)];
            if (board.meetings.runs(other)) {
                takeMeeting(other, false);
            } else {
                wantedMeeting = other;
                wantedFor = task;
                clearFor(other);
            }
        }
        if (random.nextInt(3) == 0) {
            int therapistDay = randomTherapistDay(arena.sites.of(arena.meetings.classOf(meeting).site()), day);
            if (therapistDay != Index.NONE) {
                takeDay(therapistDay, 0, Integer.MAX_VALUE, false);
            }
        }
    }

    private void takeMeeting(int meeting, boolean wholeWeek) {
        while (board.meetings.size(meeting) > 0) {
            int member = board.meetings.member(meeting, board.meetings.size(meeting) - 1);
            int day = board.at.day[member];
            take(member);
            if (wholeWeek) {
                takeCitizen(arena.tasks.citizen[member], day);
            }
        }
    }

    /** All meetings of one class weekday over the horizon, so that it can get another start. */
    private void slots(int task) {
        int meeting = board.at.meeting[task];
        if (meeting == ALONE) {
            stretch(task);
            return;
        }
        for (int other : arena.meetings.meetingsOfSlot[arena.meetings.slot[meeting]]) {
            takeMeeting(other, false);
        }
    }

    /** Frees some place for an individual session, whoever is there. */
    private void forIndividual(int task) {
        take(task);
        wantedFor = task;
        int citizen = arena.tasks.citizen[task];
        int day = arena.tasks.firstDay[task]
                + random.nextInt(arena.tasks.lastDay[task] - arena.tasks.firstDay[task] + 1);
        int[] duties = arena.tasks.dutiesOfCitizen[citizen][day];
        if (duties.length == 0) {
            return;
        }
        int duty = duties[random.nextInt(duties.length)];
        int length = arena.tasks.length[task];
        int[] rooms = arena.rooms.individual(arena.therapists.dutySite[duty], arena.citizens.stepFree[citizen]);
        long[] starts = new long[arena.scale.words()];
        if (rooms.length > 0 && Bits.and(arena.therapists.shiftStarts, arena.scale.offset(duty, length),
                arena.citizens.freeStarts, arena.scale.offset(arena.citizenDay(citizen, day), length), starts,
                arena.scale.words())) {
            clear(duty, rooms[random.nextInt(rooms.length)], Bits.random(starts, arena.scale.words(), random),
                    arena.scale.length(length));
            takeOnDay(citizen, day);
        }
    }

    /** Frees a place in some meeting, or a therapist and a room for one that does not run. */
    private void forMeeting(int task) {
        int[] meetings = arena.tasks.meetings[task];
        int meeting = meetings[random.nextInt(meetings.length)];
        take(task);
        wantedMeeting = meeting;
        wantedFor = task;
        takeOnDay(arena.tasks.citizen[task], arena.meetings.day[meeting]);
        if (!board.meetings.runs(meeting)) {
            clearFor(meeting);
        } else if (!board.meetings.hasPlace(meeting)) {
            take(board.meetings.member(meeting, random.nextInt(board.meetings.size(meeting))));
        }
    }

    private void takeOnDay(int citizen, int day) {
        for (int other : arena.tasks.ofCitizen[citizen]) {
            if (board.at.placed(other) && board.at.day[other] == day) {
                take(other);
            }
        }
    }

    private void clearFor(int meeting) {
        int[] starts = arena.meetings.starts[meeting];
        int[] duties = arena.meetings.duties[meeting];
        int[] rooms = arena.meetings.rooms[meeting];
        if (arena.meetings.fixed[meeting] == null && starts.length > 0 && duties.length > 0 && rooms.length > 0) {
            clear(duties[random.nextInt(duties.length)], rooms[random.nextInt(rooms.length)],
                    starts[random.nextInt(starts.length)], arena.scale.length(arena.meetings.length[meeting]));
        }
    }

    private void clear(int duty, int room, int start, int ticks) {
        int day = arena.therapists.dutyDay[duty];
        takeDay(arena.therapistDay(arena.therapists.dutyTherapist[duty], day), start, start + ticks, true);
        for (int other : dutiesOfSiteDay[arena.siteOf(room) * arena.scale.days() + day]) {
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
