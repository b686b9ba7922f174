package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.explain.Verification.Glance;
import dk.holdplan.plan.Plan.Unplaced;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds those of many changes that always open a place for one demand: first in the neighbourhood of the plan, where most
 * of them are found in a fraction of the time, and everywhere only when none of these holds.
 */
final class OpeningSearch {

    /** So many changes are told at most, and verified at length at a time, until some of them hold. */
    private static final int MOST_TOLD = 5;

    /** So many times that many at most. */
    private static final int BATCHES = 2;

    /** So many that only made room for somebody else in a quick search are verified at length, too. */
    private static final int SECOND_LOOKS = 4;

    private final Verification verification;
    private final Unplaced unplaced;
    private final Set<List<Change>> tried = new HashSet<>();
    private final Set<List<Change>> promising = new HashSet<>();
    private final Set<List<Change>> looked = new HashSet<>();

    OpeningSearch(Verification verification, Unplaced unplaced) {
        this.verification = verification;
        this.unplaced = unplaced;
    }

    /** How many changes were tried so far. */
    int tried() {
        return tried.size();
    }

    /** How many of them gave the demand a place in some attempt. */
    int unsure() {
        return promising.size();
    }

    /** Those of the changes, if not tried before, that hold; the cheapest first, and few of what is alike. */
    List<Opening> verified(List<List<Change>> changes) {
        List<List<Change>> fresh = changes.stream().filter(tried::add).toList();
        List<Opening> near = held(fresh, change -> verification.nearby(unplaced, change));
        return near.isEmpty()
                ? held(fresh.stream().filter(change -> !looked.contains(change)).toList(),
                        change -> verification.glance(unplaced, change))
                : near;
    }

    private List<Opening> held(List<List<Change>> changes, Function<List<Change>, Glance> look) {
        List<Glance> glances = changes.parallelStream().map(look).toList();
        glances.stream().filter(glance -> glance.opening().isPresent())
                .forEach(glance -> promising.add(glance.changes()));
        Set<Object> alike = new HashSet<>();
        Stream<List<Change>> likely = glances.stream().flatMap(glance -> glance.opening().stream())
                .sorted(Opening.CHEAPEST_FIRST).filter(opening -> alike.add(Alike.of(opening))).map(Opening::changes)
                .limit((long) MOST_TOLD * BATCHES);
        Stream<List<Change>> perhaps = glances.stream().filter(glance -> glance.better() && glance.opening().isEmpty())
                .sorted(Comparator.comparingInt(Glance::medium)).map(Glance::changes).limit(SECOND_LOOKS);
        List<List<Change>> all = Stream.concat(likely, perhaps).toList();
        looked.addAll(all);
        for (int from = 0; from < all.size(); from += MOST_TOLD) {
            List<Opening> always = all.subList(from, Math.min(all.size(), from + MOST_TOLD)).parallelStream()
                    .flatMap(together -> verification.confirmed(unplaced, together).stream()).toList();
            if (!always.isEmpty()) {
                return apart(always);
            }
        }
        return List.of();
    }

    private static List<Opening> apart(List<Opening> found) {
        Set<Object> told = new HashSet<>();
        return found.stream().sorted(Opening.CHEAPEST_FIRST).filter(opening -> told.add(Alike.of(opening)))
                .limit(MOST_TOLD).toList();
    }
}
