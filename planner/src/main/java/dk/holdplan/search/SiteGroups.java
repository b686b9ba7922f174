package dk.holdplan.search;

import dk.holdplan.timetable.Arena;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Sites that can be planned apart: two sites belong together only when some therapist works at both on one day. (A
 * citizen who may go to either stays where they are while the sites are apart.)
 */
final class SiteGroups {

    private final Arena arena;
    private final int[] groupOf;
    private final List<Integer> groups;
    private final int[] tasksOf;

    SiteGroups(Arena arena) {
        this.arena = arena;
        groupOf = IntStream.range(0, arena.sites.size()).toArray();
        for (int[] duties : arena.therapists.dutiesOfDay) {
            for (int duty : duties) {
                join(arena.therapists.dutySite[duties[0]], arena.therapists.dutySite[duty]);
            }
        }
        tasksOf = new int[arena.sites.size()];
        for (int task = 0; task < arena.tasks.count(); task++) {
            String site = arena.citizens.needs.get(arena.tasks.citizen[task]).citizen().sites().getFirst();
            tasksOf[groupOf[arena.sites.of(site)]]++;
        }
        groups = IntStream.of(groupOf).distinct().filter(group -> tasksOf[group] > 0).boxed().toList();
    }

    private void join(int one, int other) {
        int from = groupOf[other];
        int into = groupOf[one];
        for (int site = 0; site < groupOf.length; site++) {
            if (groupOf[site] == from) {
                groupOf[site] = into;
            }
        }
    }

    /** How many parts there are at most. */
    int count() {
        return groups.size();
    }

    /** Deals the groups out by chance to so many territories of about the same size. */
    List<Territory> deal(int territories, Random random) {
        List<Integer> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, random);
        boolean[][] sites = new boolean[territories][groupOf.length];
        int[] sizes = new int[territories];
        for (int group : shuffled) {
            int smallest = IntStream.range(0, territories).reduce((a, b) -> sizes[b] < sizes[a] ? b : a).orElseThrow();
            sizes[smallest] += tasksOf[group];
            for (int site = 0; site < groupOf.length; site++) {
                sites[smallest][site] |= groupOf[site] == group;
            }
        }
        return Arrays.stream(sites).map(own -> Territory.of(arena, own)).toList();
    }
}
