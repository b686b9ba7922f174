package dk.holdplan.search;

import dk.holdplan.timetable.Arena;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The part of a problem that one search may change: citizens who can only go to sites of its own, and the tasks and
 * meetings that come with them.
 *
 * @param citizens by citizen: whether it is part
 * @param tasks the numbers of the tasks that are part
 * @param meetings the numbers of the meetings that are part
 */
record Territory(boolean[] citizens, int[] tasks, int[] meetings) {

    /** Everything. */
    static Territory whole(Arena arena) {
        boolean[] all = new boolean[arena.sites.size()];
        Arrays.fill(all, true);
        return of(arena, all);
    }

    /** What lies wholly at some sites, given by site number. */
    static Territory of(Arena arena, boolean[] sites) {
        boolean[] citizens = new boolean[arena.citizens.needs.size()];
        for (int citizen = 0; citizen < citizens.length; citizen++) {
            citizens[citizen] = arena.citizens.needs.get(citizen).citizen().sites().stream()
                    .allMatch(site -> sites[arena.sites.of(site)]);
        }
        int[] tasks = IntStream.range(0, arena.tasks.count())
                .filter(task -> citizens[arena.tasks.citizen[task]]).toArray();
        int[] meetings = IntStream.range(0, arena.meetings.count())
                .filter(meeting -> sites[arena.sites.of(arena.meetings.classOf(meeting).site())]).toArray();
        return new Territory(citizens, tasks, meetings);
    }
}
