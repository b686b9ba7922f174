package dk.holdplan.explain;

import dk.holdplan.change.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds those of many changes that open a place for one demand: first in the neighbourhood of the plan, where most of
 * them are found in a fraction of the time, and everywhere only when none is found there.
 */
final class OpeningSearch {

    /** So many changes are told at most. */
    private static final int MOST_TOLD = 5;

    /** So many of those that another demand may have are told at most. */
    private static final int MOST_UNSURE = 3;
    private static final int MOST_COUNTED = 4;

    /** When so many are sure, no more are looked for. */
    private static final int ENOUGH = 2;

    /** So many of those that leave least without a place, and of those that cost least, are looked at closely. */
    private static final int MOST_ASSESSED = 6;
    private static final int AT_A_TIME = 2;

    private static final Comparator<Opening> MOST_PLACED_FIRST = Comparator
            .comparingInt((Opening opening) -> opening.after().medium()).thenComparing(Opening.CHEAPEST_FIRST);

    private final Verification verification;
    private final Set<List<Change>> tried = new HashSet<>();

    OpeningSearch(Verification verification) {
        this.verification = verification;
    }

    /** How many changes were tried so far. */
    int tried() {
        return tried.size();
    }

    /**
     * Those of the changes, if not tried before, that give the demand a place, and few of what is alike: those that
     * always do, the cheapest first, or, when there are none, those of which another demand may have the place, the
     * likeliest first.
     */
    List<Opening> among(List<List<Change>> changes) {
        List<List<Change>> fresh = changes.stream().filter(tried::add).toList();
        List<Opening> all = assessed(fresh);
        List<Opening> sure = apart(all.stream().filter(Opening::sure), Opening.CHEAPEST_FIRST, MOST_TOLD);
        return sure.isEmpty() ? unsure(all) : sure;
    }

    /** Those that the demand has at least now and then. */
    private List<Opening> unsure(List<Opening> found) {
        Comparator<Opening> likeliest = Comparator.comparingInt(opening -> opening.contest().margin());
        return apart(found.stream(), likeliest.thenComparing(Opening.CHEAPEST_FIRST), MOST_COUNTED).parallelStream()
                .flatMap(opening -> verification.counted(opening).stream())
                .sorted(Comparator.comparingInt(opening -> -opening.contest().held())).limit(MOST_UNSURE).toList();
    }

    private List<Opening> assessed(List<List<Change>> changes) {
        List<Opening> seen = changes.parallelStream().flatMap(change -> verification.glance(change).stream()).toList();
        List<Opening> likely = Stream
                .concat(apart(seen.stream(), MOST_PLACED_FIRST, MOST_ASSESSED).stream(),
                        apart(seen.stream(), Opening.CHEAPEST_FIRST, MOST_ASSESSED).stream())
                .distinct().toList();
        List<Opening> found = new ArrayList<>();
        for (int from = 0; from < likely.size()
                && found.stream().filter(Opening::sure).count() < ENOUGH; from += AT_A_TIME) {
            found.addAll(likely.subList(from, Math.min(likely.size(), from + AT_A_TIME)).parallelStream()
                    .flatMap(opening -> verification.assessed(opening.changes()).stream()).toList());
        }
        return found;
    }

    private static List<Opening> apart(Stream<Opening> found, Comparator<Opening> order, int most) {
        Set<Object> told = new HashSet<>();
        return found.sorted(order).filter(opening -> told.add(Alike.of(opening))).limit(most).toList();
    }
}
