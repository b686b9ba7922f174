package dk.holdplan.search;

import static dk.holdplan.timetable.Assignment.ALONE;

import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Bits;
import dk.holdplan.timetable.Board;
import dk.holdplan.timetable.Index;
import java.util.random.RandomGenerator;

/**
 * Takes a connected part out of a timetable: a citizen's sessions, a therapist's day, a stretch of a site's day, a
 * meeting, or whatever stands in the way of a place that is wanted.
 */
final class Ruin {

    private static final int LARGEST = 14;
    private static final int STRETCH_MINUTES = 150;
    /** Therapists from whose days a stretch takes, on average at most. */
    private static final int STRETCH_THERAPISTS = 4;

    private final Board board;
    private final Arena arena;
    private final RandomGenerator random;
    private final Removal removal;

    Ruin(Board board, RandomGenerator random, Removal removal) {
        this.board = board;
        this.arena = board.arena;
        this.random = random;
        this.removal = removal;
    }

    /** Ruins around a task. */
    void around(int task) {
        removal.begin();
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
        } else if (choice < 62) {
            stretch(task);
        } else if (choice < 80) {
            citizens(task, 1 + random.nextInt(4));
        } else {
            meetings(task);
        }
    }

    /** Tasks that share a citizen, a therapist's day or a site's day with the first. */
    private void related(int task, int count) {
        int day = board.at.day[task];
        int site = arena.siteOf(board.at.room[task]);
        int therapistDay = arena.therapistDay(board.at.therapist[task], day);
        removal.takeCitizen(arena.tasks.citizen[task], day);
        for (int tries = 0; tries < 3 * count && removal.removed().size() < count; tries++) {
            int near = random.nextInt(3) == 0 ? therapistDay : removal.randomTherapistDay(site, day);
            int other = removal.random(near);
            if (other != Index.NONE) {
                if (random.nextBoolean()) {
                    removal.takeCitizen(arena.tasks.citizen[other], day);
                } else {
                    removal.take(other);
                }
            }
        }
    }

    /** All that a therapist has on a day, meetings only sometimes. */
    private void therapistDay(int task) {
        int therapistDay = arena.therapistDay(board.at.therapist[task], board.at.day[task]);
        int other = removal.randomTherapistDay(arena.siteOf(board.at.room[task]), board.at.day[task]);
        removal.takeDay(therapistDay, 0, Integer.MAX_VALUE, random.nextInt(3) == 0);
        if (other != Index.NONE && random.nextBoolean()) {
            removal.takeDay(other, 0, Integer.MAX_VALUE, false);
        }
    }

    /** Some hours of several therapists at one site on one day. */
    private void stretch(int task) {
        int day = board.at.day[task];
        int[] duties = removal.duties(arena.siteOf(board.at.room[task]), day);
        int ticks = 1 + random.nextInt(Math.max(1, STRETCH_MINUTES / arena.scale.ticks().grid()));
        int from = board.at.start[task] - random.nextInt(ticks);
        boolean meetingsToo = random.nextInt(4) == 0;
        removal.take(task);
        for (int duty : duties) {
            if (random.nextInt(Math.max(STRETCH_THERAPISTS, duties.length)) < STRETCH_THERAPISTS) {
                removal.takeDay(arena.therapistDay(arena.therapists.dutyTherapist[duty], day), from, from + ticks,
                        meetingsToo);
            }
        }
    }

    /** Everything of some citizens in one week. */
    private void citizens(int task, int count) {
        int day = board.at.day[task];
        int site = arena.siteOf(board.at.room[task]);
        removal.takeCitizen(arena.tasks.citizen[task], day);
        for (int i = 0; i < count; i++) {
            int other = removal.random(removal.randomTherapistDay(site, day));
            if (other != Index.NONE) {
                removal.takeCitizen(arena.tasks.citizen[other], day);
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
        removal.takeMeeting(meeting, random.nextInt(3) == 0);
        if (random.nextBoolean()) {
            int[] others = arena.tasks.meetings[task];
            removal.takeMeeting(others[random.nextInt(others.length)], false);
        }
        if (random.nextInt(3) == 0) {
            int therapistDay = removal.randomTherapistDay(arena.sites.of(arena.meetings.classOf(meeting).site()), day);
            if (therapistDay != Index.NONE) {
                removal.takeDay(therapistDay, 0, Integer.MAX_VALUE, false);
            }
        }
    }

    /** Frees some place for an individual session, whoever is there. */
    private void forIndividual(int task) {
        removal.take(task);
        int citizen = arena.tasks.citizen[task];
        int day = arena.tasks.firstDay[task]
                + random.nextInt(arena.tasks.lastDay[task] - arena.tasks.firstDay[task] + 1);
        int[] duties = arena.tasks.duties[task][day];
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
            removal.clear(duty, rooms[random.nextInt(rooms.length)], Bits.random(starts, arena.scale.words(), random),
                    arena.scale.taken(length));
            removal.takeOnDay(citizen, day);
        }
    }

    /** Frees a place in some meeting that runs. */
    private void forMeeting(int task) {
        int[] meetings = arena.tasks.meetings[task];
        int meeting = meetings[random.nextInt(meetings.length)];
        removal.take(task);
        removal.takeOnDay(arena.tasks.citizen[task], arena.meetings.day[meeting]);
        if (board.meetings.runs(meeting) && !board.meetings.hasPlace(meeting)) {
            removal.take(board.members.get(meeting, random.nextInt(board.members.size(meeting))));
        }
    }
}
