package dk.holdplan.capacity.forecast;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Therapist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Searches for a capacity of which no single unit can be taken away. Therapist hours are cut first, by bisection,
 * because they cost most; then meetings, one kind and weekday after the other; and again until nothing can go.
 */
final class Sizing {

    private static final int MOST_DOUBLINGS = 8;
    private static final double PERCENT = 100;

    private final Problem base;
    private final ServiceLevel wanted;
    private final Function<Problem, ServiceLevel> play;
    private final Map<Resize, ServiceLevel> levels = new HashMap<>();

    /**
     * A search for one level.
     *
     * @param play gives the level that a capacity holds
     */
    Sizing(Problem base, ServiceLevel wanted, Function<Problem, ServiceLevel> play) {
        this.base = base;
        this.wanted = wanted;
        this.play = play;
    }

    /** A search for a level that is counted over the first of some futures. */
    static Sizing on(PlayedFutures futures, int runs, Problem base, ServiceLevel wanted) {
        return new Sizing(base, wanted, problem -> ServiceLevel.of(futures.of(problem, 0, runs)));
    }

    Problem base() {
        return base;
    }

    ServiceLevel wanted() {
        return wanted;
    }

    ServiceLevel level(Resize size) {
        ServiceLevel known = levels.get(size);
        if (known == null) {
            known = play.apply(size.of(base));
            levels.put(size, known);
        }
        return known;
    }

    boolean holds(Resize size) {
        return level(size).holds(wanted);
    }

    /**
     * The size itself when it holds the level; otherwise with ever more hours, and then with more meetings too.
     *
     * @throws IllegalArgumentException when nothing that is tried holds it
     */
    Resize large(Resize start) {
        Resize size = start;
        for (int i = 0; i < MOST_DOUBLINGS && !holds(size); i++) {
            size = size.withHours(1 << i);
            if (i >= MOST_DOUBLINGS / 2) {
                for (WeekdayMeetings day : WeekdayMeetings.of(base)) {
                    size = size.with(day, 1);
                }
            }
        }
        if (!holds(size)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT,
                    "No capacity that was tried holds the service level; with %d hours more a week, the largest, "
                            + "%.2f %% start in time and %.2f %% of the sessions have a place.",
                    size.hours(), PERCENT * level(size).startInTime(), PERCENT * level(size).placed()));
        }
        return size;
    }

    /** The same or less, until one unit less of anything breaks the level; for a start that may be far too large. */
    Resize small(Resize start) {
        return shrunk(fewestHours(start));
    }

    /** The same or less, unit by unit, until one unit less of anything breaks the level. */
    Resize shrunk(Resize start) {
        Resize size = start;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Unit unit : units(size)) {
                while (unit.isThere(size, base) && holds(unit.less(size))) {
                    size = unit.less(size);
                    smaller = true;
                }
            }
        }
        return size;
    }

    /** What a size has units of. */
    List<Unit> units(Resize size) {
        List<Unit> units = new ArrayList<>(List.of(new Unit(null)));
        WeekdayMeetings.of(size.of(base)).forEach(day -> units.add(new Unit(day)));
        return units;
    }

    private Resize fewestHours(Resize start) {
        int most = 0;
        int least = -StaffHours.of(base) - start.hours() - 1;
        while (most - least > 1) {
            int middle = Math.floorDiv(most + least, 2);
            if (holds(start.withHours(middle))) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return start.withHours(most);
    }
}
