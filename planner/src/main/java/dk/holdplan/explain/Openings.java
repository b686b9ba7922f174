package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.demand.Demand;
import dk.holdplan.explain.Verification.Glance;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The smallest changes that would open a place for an unplaced demand: a place more in a class, a therapist an hour more
 * on shift, a room an hour more open, a day more for the citizen, or one session of somebody else moved with consent.
 * Only what was verified by solving with it is told.
 */
public final class Openings {

    /** Steps of a quick verifying search that suffice for a few hundred citizens. */
    public static final int USUAL_STEPS = 2_000;

    /** What is tried after single changes, one after the other until something helps. */
    private static final List<Round> ROUNDS = List.of(new Round(1, 2, 6), new Round(2, 1, 4), new Round(1, 3, 6),
            new Round(2, 2, 4));

    /**
     * @param obstacles of the places that the changes would open
     * @param more places or hours of each change: when one is not enough, for others compete for it
     * @param ofEachKind how many of each kind of change
     */
    private record Round(int obstacles, int more, int ofEachKind) {
    }

    /**
     * What was found.
     *
     * @param tried how many changes were tried; there may be others
     * @param openings verified changes, the cheapest for the rest of the plan first; empty when none of those tried helps
     */
    public record Found(int tried, List<Opening> openings) {

        public Found {
            openings = List.copyOf(openings);
        }
    }

    /** So many changes are verified at length at a time, the cheapest first, until some of them hold. */
    private static final int MOST_TOLD = 5;

    /** So many times that many at most. */
    private static final int BATCHES = 3;

    /** So many that only made room for somebody else in a quick search are verified at length, too. */
    private static final int SECOND_LOOKS = 5;

    private final Singles singles;
    private final Ideas ideas;
    private final Consents consents;
    private final Verification verification;
    private final Reasons reasons;

    /**
     * @param problem without errors
     * @param sessions of a plan without broken rules
     * @paramsteps that length is counted in: a quick verifying search makes three times as many, a long one ten times, and
     *        there are three of these
     */
    public Openings(Problem problem, List<Session> sessions, int steps) {
        reasons = new Reasons(problem, sessions);
        singles = new Singles(problem, reasons);
        ideas = new Ideas(problem, reasons);
        consents = new Consents(problem, sessions, reasons);
        verification = new Verification(problem, sessions, steps);
    }

    /** Single changes first, of them those on days off last; more hours or two changes only when none helps. */
    public Found of(Unplaced unplaced) {
        Citizen citizen = reasons.need(unplaced.citizen()).citizen();
        Demand demand = reasons.demand(unplaced);
        List<LocalDate> days = demand.first().datesUntil(demand.last().plusDays(1)).toList();
        Stream<Supplier<List<List<Change>>>> single = Stream.of(
                () -> Stream.concat(singles.of(citizen, days).stream(), consents.of(unplaced).stream()).map(List::of)
                        .toList(),
                () -> singles.onDaysOff(citizen, days).stream().map(List::<Change>of).toList());
        Stream<Supplier<List<List<Change>>>> more = ROUNDS.stream()
                .map(round -> () -> ideas.of(unplaced, round.obstacles(), round.more(), round.ofEachKind()));
        Set<List<Change>> tried = new HashSet<>();
        return Stream.concat(single, more).map(changes -> changes.get().stream().filter(tried::add).toList())
                .map(fresh -> verified(unplaced, fresh)).filter(found -> !found.isEmpty()).findFirst()
                .map(found -> new Found(tried.size(), found)).orElseGet(() -> new Found(tried.size(), List.of()));
    }

    /** Those that always hold; when there are none, those that nearly always do. */
    private List<Opening> verified(Unplaced unplaced, List<List<Change>> changes) {
        List<Glance> glances = changes.parallelStream().map(together -> verification.glance(unplaced, together))
                .toList();
        Set<Object> alike = new HashSet<>();
        Stream<List<Change>> promising = glances.stream().flatMap(glance -> glance.opening().stream())
                .sorted(Opening.CHEAPEST_FIRST).filter(opening -> alike.add(Alike.of(opening))).map(Opening::changes)
                .limit((long) MOST_TOLD * BATCHES);
        Stream<List<Change>> perhaps = glances.stream().filter(glance -> glance.better() && glance.opening().isEmpty())
                .sorted(Comparator.comparingInt(Glance::medium)).map(Glance::changes).limit(SECOND_LOOKS);
        List<List<Change>> all = Stream.concat(promising, perhaps).toList();
        List<Opening> mostly = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_TOLD) {
            List<Opening> confirmed = all.subList(from, Math.min(all.size(), from + MOST_TOLD)).parallelStream()
                    .flatMap(together -> verification.confirmed(unplaced, together).stream()).toList();
            List<Opening> always = confirmed.stream().filter(opening -> opening.held().always()).toList();
            if (!always.isEmpty()) {
                return apart(always);
            }
            mostly.addAll(confirmed);
        }
        return apart(mostly);
    }

    private static List<Opening> apart(List<Opening> found) {
        Set<Object> told = new HashSet<>();
        return found.stream().sorted(Opening.CHEAPEST_FIRST).filter(opening -> told.add(Alike.of(opening)))
                .limit(MOST_TOLD).toList();
    }
}
