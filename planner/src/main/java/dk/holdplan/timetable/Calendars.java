package dk.holdplan.timetable;

import dk.holdplan.rule.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who and what is busy when: therapists (H07, with H08 and H10) and rooms (H11, with H13). Sets of starts that are
 * still open are kept for each duty and each room-day and made anew only after a change. A tick that a frozen session
 * takes in part is busy as a whole.
 */
public final class Calendars {

    private final Arena arena;
    private final Scale scale;
    private final int words;
    private final int lengths;
    private final long[] therapistBusy;
    private final long[] roomBusy;
    /** In rooms that take several: ticks with an individual session, and those with as many as there may be. */
    private final long[] roomShared;
    private final long[] roomFull;
    private final byte[] sharing;
    private final long[] therapistStarts;
    private final long[] roomStarts;
    private final boolean[] therapistStale;
    private final boolean[] roomStale;
    private final long[] scratch;
    private final int lunchFirstTick;
    private final int lunchEndTick;
    private final int[] freeBefore;
    private final int[] freeAfter;
    /** By therapist-day: what is frozen there, on days on which some of it is beside the grid. */
    private final Map<Integer, List<Span>> besideGrid;

    Calendars(Arena arena) {
        this.arena = arena;
        scale = arena.scale;
        words = scale.words();
        lengths = scale.lengthCount();
        therapistBusy = new long[arena.therapists.freeLoad.length * words];
        roomBusy = new long[arena.rooms.rooms.size() * scale.days() * words];
        boolean several = Arrays.stream(arena.rooms.parallel).anyMatch(parallel -> parallel > 1);
        roomShared = new long[several ? roomBusy.length : 0];
        roomFull = new long[roomShared.length];
        sharing = new byte[roomShared.length * 64];
        therapistStarts = new long[arena.therapists.shiftStarts.length];
        roomStarts = new long[arena.rooms.openStarts.length];
        therapistStale = new boolean[arena.therapists.dutyDay.length * lengths];
        roomStale = new boolean[arena.rooms.rooms.size() * scale.days() * lengths];
        Arrays.fill(therapistStale, true);
        Arrays.fill(roomStale, true);
        scratch = new long[words];
        lunchFirstTick = scale.ticks().tick(arena.lunch.window().from());
        lunchEndTick = scale.ticks().tickFrom(arena.lunch.window().to());
        freeBefore = new int[Math.max(0, lunchEndTick - lunchFirstTick) + 1];
        freeAfter = new int[freeBefore.length];
        besideGrid = new HashMap<>();
    }

    private Calendars(Calendars other) {
        arena = other.arena;
        scale = other.scale;
        words = other.words;
        lengths = other.lengths;
        therapistBusy = other.therapistBusy.clone();
        roomBusy = other.roomBusy.clone();
        roomShared = other.roomShared.clone();
        roomFull = other.roomFull.clone();
        sharing = other.sharing.clone();
        therapistStarts = other.therapistStarts.clone();
        roomStarts = other.roomStarts.clone();
        therapistStale = other.therapistStale.clone();
        roomStale = other.roomStale.clone();
        scratch = new long[words];
        lunchFirstTick = other.lunchFirstTick;
        lunchEndTick = other.lunchEndTick;
        freeBefore = new int[other.freeBefore.length];
        freeAfter = new int[other.freeAfter.length];
        besideGrid = other.besideGrid;
    }

    Calendars copy() {
        return new Calendars(this);
    }

    /** Has lunch measured in minutes beside what is frozen on a therapist-day, some of it beside the grid. */
    void measureExactly(int therapistDay, List<Span> frozen) {
        besideGrid.put(therapistDay, frozen);
    }

    void occupyTherapist(int therapistDay, int from, int to, boolean busy) {
        mark(therapistBusy, therapistDay * words, from, to, busy);
        for (int duty : arena.therapists.dutiesOfDay[therapistDay]) {
            Arrays.fill(therapistStale, duty * lengths, (duty + 1) * lengths, true);
        }
    }

    /**
     * Takes a room or gives it back.
     *
     * @param alone whether by an individual session
     */
    void occupyRoom(int roomDay, int from, int to, boolean alone, boolean busy) {
        if (alone && arena.rooms.parallel[roomDay / scale.days()] > 1) {
            share(roomDay, from, to, busy);
        } else {
            mark(roomBusy, roomDay * words, from, to, busy);
        }
        Arrays.fill(roomStale, roomDay * lengths, (roomDay + 1) * lengths, true);
    }

    private void share(int roomDay, int from, int to, boolean busy) {
        int places = arena.rooms.parallel[roomDay / scale.days()];
        int offset = roomDay * words;
        for (int tick = from; tick < to; tick++) {
            int count = sharing[offset * 64 + tick] += (byte) (busy ? 1 : -1);
            mark(roomShared, offset, tick, tick + 1, count > 0);
            mark(roomFull, offset, tick, tick + 1, count >= places);
        }
    }

    private static void mark(long[] bits, int offset, int from, int to, boolean busy) {
        if (busy) {
            Bits.setRange(bits, offset, from, to);
        } else {
            Bits.clearRange(bits, offset, from, to);
        }
    }

    /** Whether a duty has starts in common with a set, which are put {@code into} another. */
    boolean withTherapist(int duty, int length, long[] starts, int offset, long[] into) {
        int own = therapistOffset(duty, length);
        return Bits.and(therapistStarts, own, starts, offset, into, words);
    }

    /** Whether a room-day has starts in common with a set, which are put {@code into} another. */
    boolean inRoom(int roomDay, int length, long[] starts, long[] into) {
        int own = roomOffset(roomDay, length);
        return Bits.and(roomStarts, own, starts, 0, into, words);
    }

    /** Whether a therapist is free at a start. */
    boolean isFree(int duty, int length, int start) {
        int own = therapistOffset(duty, length);
        return Bits.get(therapistStarts, own, start);
    }

    /** Whether a room is free at a start. */
    boolean isRoomFree(int roomDay, int length, int start) {
        int own = roomOffset(roomDay, length);
        return Bits.get(roomStarts, own, start);
    }

    /** Whether nothing takes a therapist in some ticks. */
    boolean isTherapistClear(int therapistDay, int from, int to) {
        return isClear(therapistBusy, therapistDay * words, from, to);
    }

    /** Whether nothing takes a room in some ticks. */
    boolean isRoomClear(int roomDay, int from, int to) {
        return isClear(roomBusy, roomDay * words, from, to)
                && (roomShared.length == 0 || isClear(roomShared, roomDay * words, from, to));
    }

    private boolean isClear(long[] bits, int offset, int from, int to) {
        for (int tick = Math.max(0, from); tick < Math.min(to, scale.ticks().count()); tick++) {
            if (Bits.get(bits, offset, tick)) {
                return false;
            }
        }
        return true;
    }

    /** The ticks in which a therapist is busy; {@link #therapistBusyOffset} tells where a therapist-day begins. */
    long[] therapistBusy() {
        return therapistBusy;
    }

    int therapistBusyOffset(int therapistDay) {
        return therapistDay * words;
    }

    /** The open starts of all duties, of which {@link #therapistOffset} tells where one begins. */
    long[] therapistStarts() {
        return therapistStarts;
    }

    /** Where the open starts of a duty for a length begin; makes them up to date. */
    int therapistOffset(int duty, int length) {
        int offset = scale.offset(duty, length);
        int flag = duty * lengths + length;
        if (therapistStale[flag]) {
            therapistStale[flag] = false;
            refreshTherapist(duty, length, offset);
        }
        return offset;
    }

    long[] roomStarts() {
        return roomStarts;
    }

    /** Where the open starts of a room-day for a length begin; makes them up to date. */
    int roomOffset(int roomDay, int length) {
        int offset = scale.offset(roomDay, length);
        int flag = roomDay * lengths + length;
        if (roomStale[flag]) {
            roomStale[flag] = false;
            refreshRoom(roomDay, length, offset);
        }
        return offset;
    }

    private void refreshRoom(int roomDay, int length, int offset) {
        int room = roomDay / scale.days();
        boolean several = arena.rooms.parallel[room] > 1;
        int from = roomDay * words;
        for (int i = 0; i < words; i++) {
            scratch[i] = roomBusy[from + i] | (several && !scale.isAlone(length) ? roomShared[from + i] : 0);
        }
        Bits.spread(scratch, words, arena.rooms.change[room]);
        for (int i = 0; i < words; i++) {
            scratch[i] = ~(scratch[i] | (several && scale.isAlone(length) ? roomFull[from + i] : 0));
        }
        keepFree(scale.before(length), scale.taken(length), arena.rooms.openStarts, offset, roomStarts);
    }

    /** Keeps of the free ticks the starts around which enough of them are in a row, and which are allowed. */
    private void keepFree(int before, int taken, long[] allowed, int offset, long[] into) {
        Bits.keepRuns(scratch, words, before + taken);
        Bits.shiftUp(scratch, words, before);
        for (int i = 0; i < words; i++) {
            into[offset + i] = scratch[i] & allowed[offset + i];
        }
    }

    private void refreshTherapist(int duty, int length, int offset) {
        int therapist = arena.therapists.dutyTherapist[duty];
        int therapistDay = arena.therapistDay(therapist, arena.therapists.dutyDay[duty]);
        int taken = arena.therapists.taken(therapist, length, scale);
        for (int i = 0; i < words; i++) {
            scratch[i] = ~therapistBusy[therapistDay * words + i];
        }
        keepFree(scale.before(length), taken, arena.therapists.shiftStarts, offset, therapistStarts);
        if (arena.therapists.keepsLunch[therapistDay]) {
            keepLunch(therapistDay, offset, scale.before(length), taken);
        }
    }

    /** Takes out the starts of sessions that would leave no lunch in one piece. */
    private void keepLunch(int therapistDay, int offset, int lead, int taken) {
        boolean measured = false;
        int last = Math.min(lunchEndTick + lead, scale.ticks().count());
        for (int start = Math.max(0, lunchFirstTick - taken + 1); start < last; start++) {
            if (Bits.get(therapistStarts, offset, start)) {
                if (!measured) {
                    measureLunch(therapistDay);
                    measured = true;
                }
                int before = freeBefore[Math.max(0, start - lead - lunchFirstTick)];
                int after = freeAfter[Math.min(freeAfter.length - 1, start + taken - lunchFirstTick)];
                if (!arena.lunch.isKept(Math.max(before, after))) {
                    Bits.clear(therapistStarts, offset, start);
                }
            }
        }
    }

    /** The longest free stretch of the lunch window, in minutes, before each tick of it and from each tick on. */
    private void measureLunch(int therapistDay) {
        List<Span> frozen = besideGrid.getOrDefault(therapistDay, List.of());
        int ticks = freeBefore.length - 1;
        int run = 0;
        freeBefore[0] = 0;
        for (int i = 0; i < ticks; i++) {
            boolean busy = isBusy(therapistDay, i);
            run += busy ? freeEnd(frozen, i, true) : minutesInWindow(i);
            freeBefore[i + 1] = Math.max(freeBefore[i], run);
            run = busy ? freeEnd(frozen, i, false) : run;
        }
        run = 0;
        freeAfter[ticks] = 0;
        for (int i = ticks - 1; i >= 0; i--) {
            boolean busy = isBusy(therapistDay, i);
            run += busy ? freeEnd(frozen, i, false) : minutesInWindow(i);
            freeAfter[i] = Math.max(freeAfter[i + 1], run);
            run = busy ? freeEnd(frozen, i, true) : run;
        }
    }

    /** The free minutes at the front or at the back of a busy tick, of which frozen sessions may take a part only. */
    private int freeEnd(List<Span> frozen, int lunchTick, boolean front) {
        if (frozen.isEmpty()) {
            return 0;
        }
        int from = Math.max(scale.ticks().minute(lunchFirstTick + lunchTick), arena.lunch.window().from());
        int to = Math.min(scale.ticks().minute(lunchFirstTick + lunchTick + 1), arena.lunch.window().to());
        return frozen.stream().filter(span -> span.overlaps(from, to))
                .mapToInt(span -> Math.max(0, front ? span.from() - from : to - span.to())).min().orElse(0);
    }

    private boolean isBusy(int therapistDay, int lunchTick) {
        int tick = lunchFirstTick + lunchTick;
        return tick >= 0 && tick < scale.ticks().count() && Bits.get(therapistBusy, therapistDay * words, tick);
    }

    private int minutesInWindow(int lunchTick) {
        int from = scale.ticks().minute(lunchFirstTick + lunchTick);
        return arena.lunch.minutesWithin(from, from + scale.ticks().grid());
    }
}
