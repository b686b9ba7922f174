package dk.holdplan.timetable;

import static dk.holdplan.timetable.Assignment.ALONE;

import dk.holdplan.problem.Course;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Where one session of a citizen may only be because another is where it is: a training in a class that the citizen had
 * to join in time (H04), and a review that is only possible, in days in which one that is due would be served first.
 */
public final class Ties {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Board board;
    private final Arena arena;
    private final int classes;
    /** By class: the last day of the horizon on which somebody can join. */
    private final int[] joinUntil;
    private final boolean any;
    /** By citizen and class: sessions until the class's last day to join; a place of before counts, too. */
    private final short[] joined;

    Ties(Board board) {
        this.board = board;
        arena = board.arena;
        List<RehabClass> all = arena.meetings.classes;
        classes = all.size();
        joinUntil = all.stream().mapToInt(each -> each.joinUntil() == null
                ? NEVER
                : arena.scale.horizon().day(each.joinUntil())).toArray();
        any = Arrays.stream(joinUntil).anyMatch(day -> day != NEVER);
        joined = new short[any ? arena.citizens.needs.size() * classes : 0];
        if (any) {
            arena.frozen.all().stream().filter(session -> session.rehabClass() != null).forEach(this::addFrozen);
            for (int citizen = 0; citizen < arena.citizens.needs.size(); citizen++) {
                for (Course.Slot own : arena.citizens.needs.get(citizen).citizen().ownSlots()) {
                    int number = arena.meetings.numberOf(own.rehabClass());
                    if (number != Index.NONE) {
                        joined[citizen * classes + number]++;
                    }
                }
            }
        }
    }

    private void addFrozen(Session session) {
        int number = arena.meetings.numberOf(Objects.requireNonNull(session.rehabClass()));
        if (number != Index.NONE) {
            count(arena.citizens.ids.of(session.citizen()), number, arena.scale.horizon().day(session.date()), 1);
        }
    }

    void come(int citizen, int meeting) {
        if (any && meeting != ALONE) {
            count(citizen, arena.meetings.rehabClass[meeting], arena.meetings.day[meeting], 1);
        }
    }

    void leave(int citizen, int meeting) {
        if (any && meeting != ALONE) {
            count(citizen, arena.meetings.rehabClass[meeting], arena.meetings.day[meeting], -1);
        }
    }

    private void count(int citizen, int number, int day, int change) {
        if (joinUntil[number] != NEVER && day <= joinUntil[number]) {
            joined[citizen * classes + number] += (short) change;
        }
    }

    /** Whether a task may be in a meeting, as its citizen has joined the class in time or does so with it (H04). */
    boolean mayJoin(int task, int meeting) {
        if (!any || !arena.tasks.training[task]) {
            return true;
        }
        int number = arena.meetings.rehabClass[meeting];
        return arena.meetings.day[meeting] <= joinUntil[number]
                || joined[arena.tasks.citizen[task] * classes + number] > 0;
    }

    /** Whether a session on a day would serve the task, and not one of the citizen's that is due and has no place. */
    boolean serves(int task, int day) {
        for (int first : arena.tasks.servedFirst[task]) {
            if (!board.at.placed(first) && arena.tasks.covers(first, day)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there can be any. */
    boolean any() {
        return any || Arrays.stream(arena.tasks.servedFirst).anyMatch(first -> first.length > 0);
    }

    /** A task that may not stay where it is now that another of its citizen is out; {@link Index#NONE} when all may. */
    public int loose(int task) {
        if (!any && arena.tasks.servedLater[task].length == 0) {
            return Index.NONE;
        }
        for (int other : arena.tasks.ofCitizen[arena.tasks.citizen[task]]) {
            if (board.at.placed(other) && (!serves(other, board.at.day[other])
                    || board.at.meeting[other] != ALONE && !mayJoin(other, board.at.meeting[other]))) {
                return other;
            }
        }
        return Index.NONE;
    }
}
