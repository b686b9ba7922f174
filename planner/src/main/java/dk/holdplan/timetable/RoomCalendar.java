package dk.holdplan.timetable;

import java.util.Arrays;

/**
 * When rooms are taken (H11, with H13). The starts that are still open are kept for each room-day and made anew only
 * after it changed. A tick that a frozen session takes in part is taken as a whole.
 */
final class RoomCalendar {

    private final Arena arena;
    private final Scale scale;
    private final int words;
    private final int lengths;
    private final long[] busy;
    /** By room-day and length. */
    private final long[] starts;
    private final boolean[] stale;
    private final long[] scratch;
    /** In rooms that take several: ticks with an individual session, and those with as many as there may be. */
    private final long[] shared;
    private final long[] full;
    /** In rooms that take several, by room-day and tick: individual sessions. */
    private final byte[] sharing;

    RoomCalendar(Arena arena) {
        this.arena = arena;
        scale = arena.scale;
        words = scale.words();
        lengths = scale.lengthCount();
        int roomDays = arena.rooms.rooms.size() * scale.days();
        busy = new long[roomDays * words];
        starts = new long[arena.rooms.openStarts.length];
        stale = new boolean[roomDays * lengths];
        Arrays.fill(stale, true);
        scratch = new long[words];
        boolean several = Arrays.stream(arena.rooms.parallel).anyMatch(parallel -> parallel > 1);
        shared = new long[several ? busy.length : 0];
        full = new long[shared.length];
        sharing = new byte[shared.length * Long.SIZE];
    }

    private RoomCalendar(RoomCalendar other) {
        arena = other.arena;
        scale = other.scale;
        words = other.words;
        lengths = other.lengths;
        busy = other.busy.clone();
        starts = other.starts.clone();
        stale = other.stale.clone();
        scratch = new long[words];
        shared = other.shared.clone();
        full = other.full.clone();
        sharing = other.sharing.clone();
    }

    /** The same, to be changed apart from this one. */
    RoomCalendar copy() {
        return new RoomCalendar(this);
    }

    private boolean takesSeveral(int roomDay) {
        return arena.rooms.parallel[roomDay / scale.days()] > 1;
    }

    /**
     * Takes a room for some ticks of a day, or gives them back.
     *
     * @param alone whether by an individual session
     */
    void occupy(int roomDay, int from, int to, boolean alone, boolean taken) {
        if (alone && takesSeveral(roomDay)) {
            share(roomDay, from, to, taken);
        } else {
            Bits.mark(busy, roomDay * words, from, to, taken);
        }
        Arrays.fill(stale, roomDay * lengths, (roomDay + 1) * lengths, true);
    }

    private void share(int roomDay, int from, int to, boolean taken) {
        int places = arena.rooms.parallel[roomDay / scale.days()];
        int offset = roomDay * words;
        for (int tick = from; tick < to; tick++) {
            int count = sharing[offset * Long.SIZE + tick] += (byte) (taken ? 1 : -1);
            Bits.mark(shared, offset, tick, tick + 1, count > 0);
            Bits.mark(full, offset, tick, tick + 1, count >= places);
        }
    }

    /** Whether a room-day has starts in common with a set, which are put {@code into} another. */
    boolean common(int roomDay, int length, long[] wanted, long[] into) {
        int own = offset(roomDay, length);
        return Bits.and(starts, own, wanted, 0, into, words);
    }

    /** Whether a room is free at a start. */
    boolean isFree(int roomDay, int length, int start) {
        int own = offset(roomDay, length);
        return Bits.get(starts, own, start);
    }

    /** Whether nothing takes a room in some ticks. */
    boolean isClear(int roomDay, int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(to, scale.ticks().count());
        return Bits.isClear(busy, roomDay * words, first, last)
                && (!takesSeveral(roomDay) || Bits.isClear(shared, roomDay * words, first, last));
    }

    /** The open starts of all room-days, of which {@link #offset} tells where one begins. */
    long[] starts() {
        return starts;
    }

    /** Where the open starts of a room-day for a length begin; makes them up to date. */
    int offset(int roomDay, int length) {
        int offset = scale.offset(roomDay, length);
        int flag = roomDay * lengths + length;
        if (stale[flag]) {
            stale[flag] = false;
            refresh(roomDay, length, offset);
        }
        return offset;
    }

    private void refresh(int roomDay, int length, int offset) {
        boolean several = takesSeveral(roomDay);
        boolean alone = scale.isAlone(length);
        int from = roomDay * words;
        for (int i = 0; i < words; i++) {
            scratch[i] = busy[from + i] | (several && !alone ? shared[from + i] : 0);
        }
        Bits.spread(scratch, words, arena.rooms.change[roomDay / scale.days()]);
        for (int i = 0; i < words; i++) {
            scratch[i] = ~(scratch[i] | (several && alone ? full[from + i] : 0));
        }
        Bits.keepStarts(scratch, words, scale.before(length), scale.taken(length));
        Bits.and(arena.rooms.openStarts, offset, scratch, 0, scratch, words);
        System.arraycopy(scratch, 0, starts, offset, words);
    }
}
