package dk.holdplan.timetable;

import java.util.Arrays;

/**
 * When therapists are busy (H07, with H08 and H10). The starts that are still open are kept for each duty and made anew
 * only after its day changed. A tick that a frozen session takes in part is busy as a whole.
 */
final class TherapistCalendar {

    private final Arena arena;
    private final Scale scale;
    private final int words;
    private final int lengths;
    private final long[] busy;
    /** By duty and length. */
    private final long[] starts;
    private final boolean[] stale;
    private final long[] scratch;
    private final LunchTimes lunch;

    TherapistCalendar(Arena arena) {
        this(arena, new long[arena.therapists.freeLoad.length * arena.scale.words()],
                new long[arena.therapists.shiftStarts.length],
                new boolean[arena.therapists.dutyDay.length * arena.scale.lengthCount()], new LunchTimes(arena));
        Arrays.fill(stale, true);
    }

    private TherapistCalendar(Arena arena, long[] busy, long[] starts, boolean[] stale, LunchTimes lunch) {
        this.arena = arena;
        this.busy = busy;
        this.starts = starts;
        this.stale = stale;
        this.lunch = lunch;
        scale = arena.scale;
        words = scale.words();
        lengths = scale.lengthCount();
        scratch = new long[words];
    }

    /** The same, to be changed apart from this one. */
    TherapistCalendar copy() {
        return new TherapistCalendar(arena, busy.clone(), starts.clone(), stale.clone(), lunch.copy());
    }

    LunchTimes lunch() {
        return lunch;
    }

    /** Takes a therapist for some ticks of a day, or gives them back. */
    void occupy(int therapistDay, int from, int to, boolean taken) {
        Bits.mark(busy, therapistDay * words, from, to, taken);
        for (int duty : arena.therapists.dutiesOfDay[therapistDay]) {
            Arrays.fill(stale, duty * lengths, (duty + 1) * lengths, true);
        }
    }

    /** Whether a duty has starts in common with a set, which are put {@code into} another. */
    boolean common(int duty, int length, long[] wanted, int offset, long[] into) {
        int own = offset(duty, length);
        return Bits.and(starts, own, wanted, offset, into, words);
    }

    /** Whether a therapist is free at a start. */
    boolean isFree(int duty, int length, int start) {
        int own = offset(duty, length);
        return Bits.get(starts, own, start);
    }

    /** Whether nothing takes a therapist in some ticks. */
    boolean isClear(int therapistDay, int from, int to) {
        return Bits.isClear(busy, therapistDay * words, Math.max(0, from), Math.min(to, scale.ticks().count()));
    }

    /** The ticks in which therapists are busy; {@link #busyOffset} tells where a therapist-day begins. */
    long[] busy() {
        return busy;
    }

    int busyOffset(int therapistDay) {
        return therapistDay * words;
    }

    /** The open starts of all duties, of which {@link #offset} tells where one begins. */
    long[] starts() {
        return starts;
    }

    /** Where the open starts of a duty for a length begin; makes them up to date. */
    int offset(int duty, int length) {
        int offset = scale.offset(duty, length);
        int flag = duty * lengths + length;
        if (stale[flag]) {
            stale[flag] = false;
            refresh(duty, length, offset);
        }
        return offset;
    }

    private void refresh(int duty, int length, int offset) {
        int therapist = arena.therapists.dutyTherapist[duty];
        int therapistDay = arena.therapistDay(therapist, arena.therapists.dutyDay[duty]);
        int before = scale.before(length);
        int taken = arena.therapists.taken(therapist, length, scale);
        for (int i = 0; i < words; i++) {
            scratch[i] = ~busy[therapistDay * words + i];
        }
        Bits.keepStarts(scratch, words, before, taken);
        Bits.and(arena.therapists.shiftStarts, offset, scratch, 0, scratch, words);
        System.arraycopy(scratch, 0, starts, offset, words);
        if (arena.therapists.keepsLunch[therapistDay]) {
            lunch.keep(therapistDay, busy, therapistDay * words, starts, offset, before, taken);
        }
    }
}
