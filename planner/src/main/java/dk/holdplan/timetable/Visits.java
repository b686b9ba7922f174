package dk.holdplan.timetable;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.OneVisit;
import dk.holdplan.rule.Span;
import java.util.Arrays;

/**
 * The days on which each citizen comes, and for what; whether a session more fits beside what is there (H02). A citizen
 * has one session a day; where the pathway has {@code educationSameDay}, a training and an education close together; and
 * what is of one person never overlaps.
 */
public final class Visits {

    private static final int TO_BITS = 11;
    private static final int TO_MASK = (1 << TO_BITS) - 1;

    private final Arena arena;
    private final int days;
    /** By citizen-day. */
    private final byte[] sessions;
    private final byte[] trainings;
    private final byte[] educations;
    /** By citizen-day, of citizens whose sessions' times matter for others: from and to in minutes, packed. */
    private final int[][] times;

    Visits(Arena arena) {
        this.arena = arena;
        days = arena.scale.days();
        int count = arena.citizens.needs.size() * days;
        sessions = new byte[count];
        trainings = new byte[count];
        educations = new byte[count];
        times = new int[count][];
        arena.frozen.all().forEach(this::addFrozen);
    }

    private void addFrozen(Session session) {
        int citizen = arena.citizens.ids.of(session.citizen());
        Span span = Span.of(session);
        come(citizen, arena.scale.horizon().day(session.date()), session.kind(),
                span.from() << TO_BITS | Math.min(span.to(), Span.DAY_MINUTES));
    }

    void come(int citizen, int day, SessionKind kind, int start, int length) {
        come(citizen, day, kind, packed(start, length));
    }

    private void come(int citizen, int day, SessionKind kind, int time) {
        int index = citizen * days + day;
        if (arena.citizens.timesMatter[citizen]) {
            int size = sessions[index];
            int[] own = times[index];
            if (own == null || own.length == size) {
                own = own == null ? new int[2] : Arrays.copyOf(own, size * 2);
                times[index] = own;
            }
            own[size] = time;
        }
        count(index, kind, 1);
    }

    void leave(int citizen, int day, SessionKind kind, int start, int length) {
        int index = citizen * days + day;
        count(index, kind, -1);
        if (arena.citizens.timesMatter[citizen]) {
            int[] own = times[index];
            int time = packed(start, length);
            int at = 0;
            while (own[at] != time) {
                at++;
            }
            own[at] = own[sessions[index]];
        }
    }

    private void count(int index, SessionKind kind, int change) {
        sessions[index] += (byte) change;
        if (kind == SessionKind.TRAINING) {
            trainings[index] += (byte) change;
        } else if (kind == SessionKind.EDUCATION) {
            educations[index] += (byte) change;
        }
    }

    private int packed(int start, int length) {
        Span span = span(start, length);
        return span.from() << TO_BITS | span.to();
    }

    private Span span(int start, int length) {
        return arena.scale.ticks().span(start, start + arena.scale.length(length));
    }

    private static Span unpacked(int time) {
        return new Span(time >> TO_BITS, time & TO_MASK);
    }

    /** Whether a citizen may have a session of a kind more on a day, at some time. */
    boolean mayCome(int citizen, int day, SessionKind kind) {
        int index = citizen * days + day;
        if (sessions[index] == 0) {
            return true;
        }
        return sessions[index] == 1 && arena.citizens.oneVisit[citizen]
                && (trainings[index] == 1 && OneVisit.canBe(kind, SessionKind.TRAINING)
                        || educations[index] == 1 && OneVisit.canBe(kind, SessionKind.EDUCATION));
    }

    /** Whether the time of a session more matters, on a day on which the citizen may have one. */
    boolean limits(int citizen, int day) {
        if (!arena.citizens.timesMatter[citizen]) {
            return false;
        }
        if (sessions[citizen * days + day] > 0) {
            return true;
        }
        for (int other : arena.citizens.samePerson[citizen]) {
            if (sessions[other * days + day] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a session more fits beside what is there that day. */
    boolean allows(int citizen, int day, int start, int length) {
        int index = citizen * days + day;
        Span span = span(start, length);
        if (sessions[index] > 0 && !OneVisit.isClose(unpacked(times[index][0]), span)) {
            return false;
        }
        for (int other : arena.citizens.samePerson[citizen]) {
            int theirs = other * days + day;
            for (int i = 0; i < sessions[theirs]; i++) {
                if (unpacked(times[theirs][i]).overlaps(span)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes from a set of starts those that do not fit; whether any is left. */
    boolean keep(int citizen, int day, int length, long[] starts) {
        boolean any = false;
        for (int start : Bits.all(starts)) {
            if (allows(citizen, day, start, length)) {
                any = true;
            } else {
                Bits.clear(starts, 0, start);
            }
        }
        return any;
    }

    /** What one session more on a day adds to the price: for trainings on days in a row, and for coming once more. */
    int price(int citizen, int day, SessionKind kind) {
        int index = citizen * days + day;
        boolean oneVisit = arena.citizens.oneVisit[citizen];
        if (kind == SessionKind.EDUCATION) {
            return oneVisit && trainings[index] == 0 ? arena.prices.extraVisit() : 0;
        }
        if (kind != SessionKind.TRAINING) {
            return 0;
        }
        int neighbours = (day > 0 && trainings[index - 1] > 0 ? 1 : 0)
                + (day + 1 < days && trainings[index + 1] > 0 ? 1 : 0);
        int together = oneVisit && trainings[index] == 0 ? educations[index] * arena.prices.extraVisit() : 0;
        return neighbours * arena.prices.adjacentDays() - together;
    }
}
