package dk.holdplan.timetable;

import dk.holdplan.rule.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes starts out that would leave a therapist no lunch in one piece (H10). Not thread-safe. */
final class LunchTimes {

    private final Arena arena;
    private final Scale scale;
    private final int firstTick;
    private final int endTick;
    /** The longest free stretch of the lunch window, in minutes, before each tick of it and from each tick on. */
    private final int[] freeBefore;
    private final int[] freeAfter;
    /** By therapist-day: what is frozen there, on days on which some of it is beside the grid. */
    private final Map<Integer, List<Span>> besideGrid;

    LunchTimes(Arena arena) {
        this(arena, new HashMap<>());
    }

    private LunchTimes(Arena arena, Map<Integer, List<Span>> besideGrid) {
        this.arena = arena;
        this.besideGrid = besideGrid;
        scale = arena.scale;
        firstTick = scale.ticks().tick(arena.lunch.window().from());
        endTick = scale.ticks().tickFrom(arena.lunch.window().to());
        freeBefore = new int[Math.max(0, endTick - firstTick) + 1];
        freeAfter = new int[freeBefore.length];
    }

    /** For another thread. */
    LunchTimes copy() {
        return new LunchTimes(arena, besideGrid);
    }

    /** Has lunch measured in minutes beside what is frozen on a therapist-day, some of it beside the grid. */
    void measureExactly(int therapistDay, List<Span> frozen) {
        besideGrid.put(therapistDay, frozen);
    }

    /**
     * Takes starts out of a set.
     *
     * @param busy ticks of the day, of which the first long is {@code busyOffset}
     * @param starts of sessions that take so many ticks before and from their start
     */
    void keep(int therapistDay, long[] busy, int busyOffset, long[] starts, int offset, int before, int taken) {
        boolean measured = false;
        int last = Math.min(endTick + before, scale.ticks().count());
        for (int start = Math.max(0, firstTick - taken + 1); start < last; start++) {
            if (Bits.get(starts, offset, start)) {
                if (!measured) {
                    measure(busy, busyOffset, besideGrid.getOrDefault(therapistDay, List.of()));
                    measured = true;
                }
                int longestBefore = freeBefore[Math.max(0, start - before - firstTick)];
                int longestAfter = freeAfter[Math.min(freeAfter.length - 1, start + taken - firstTick)];
                if (!arena.lunch.isKept(Math.max(longestBefore, longestAfter))) {
                    Bits.clear(starts, offset, start);
                }
            }
        }
    }

    private void measure(long[] busy, int busyOffset, List<Span> frozen) {
        int ticks = freeBefore.length - 1;
        int run = 0;
        freeBefore[0] = 0;
        for (int i = 0; i < ticks; i++) {
            boolean taken = isBusy(busy, busyOffset, firstTick + i);
            run += taken ? freeEnd(frozen, i, true) : minutesInWindow(i);
            freeBefore[i + 1] = Math.max(freeBefore[i], run);
            run = taken ? freeEnd(frozen, i, false) : run;
        }
        run = 0;
        freeAfter[ticks] = 0;
        for (int i = ticks - 1; i >= 0; i--) {
            boolean taken = isBusy(busy, busyOffset, firstTick + i);
            run += taken ? freeEnd(frozen, i, false) : minutesInWindow(i);
            freeAfter[i] = Math.max(freeAfter[i + 1], run);
            run = taken ? freeEnd(frozen, i, true) : run;
        }
    }

    private boolean isBusy(long[] busy, int busyOffset, int tick) {
        return tick >= 0 && tick < scale.ticks().count() && Bits.get(busy, busyOffset, tick);
    }

    /** The free minutes at the front or at the back of a busy tick, of which frozen sessions may take a part only. */
    private int freeEnd(List<Span> frozen, int lunchTick, boolean front) {
        if (frozen.isEmpty()) {
            return 0;
        }
        int from = Math.max(scale.ticks().minute(firstTick + lunchTick), arena.lunch.window().from());
        int to = Math.min(scale.ticks().minute(firstTick + lunchTick + 1), arena.lunch.window().to());
        return frozen.stream().filter(span -> span.overlaps(from, to))
                .mapToInt(span -> Math.max(0, front ? span.from() - from : to - span.to())).min().orElse(0);
    }

    private int minutesInWindow(int lunchTick) {
        int from = scale.ticks().minute(firstTick + lunchTick);
        return arena.lunch.minutesWithin(from, from + scale.ticks().grid());
    }
}
