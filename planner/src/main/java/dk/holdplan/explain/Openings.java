package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.demand.Demand;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The smallest changes that would open a place for an unplaced demand: a place more in a class, a therapist an hour more
 * on shift, a room an hour more open, a day more for the citizen, or one session of somebody else moved with consent.
 * Only what was verified by solving with it is told.
 */
public final class Openings {

    /** Steps of a quick verifying search that suffice for a few hundred citizens. */
    public static final int USUAL_STEPS = 1_000;

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
     * @param singles how many of them were single changes: all that there are at the sites and on the days of the demand
     * @param openings verified changes, the cheapest for all others first: those that are sure, or those that are not
     *        when none is; empty when none of those tried helps
     */
    public record Found(int tried, int singles, List<Opening> openings) {

        public Found {
            openings = List.copyOf(openings);
        }
    }

    private final Singles singles;
    private final Ideas ideas;
    private final Consents consents;
    private final Problem problem;
    private final List<Session> sessions;
    private final int steps;
    private final Reasons reasons;

    /**
     * @param problem without errors
     * @param sessions of a plan without broken rules
     * @param steps of a quick search; a verifying one makes twenty times as many
     */
    public Openings(Problem problem, List<Session> sessions, int steps) {
        reasons = new Reasons(problem, sessions);
        singles = new Singles(problem, reasons);
        ideas = new Ideas(problem, reasons);
        consents = new Consents(problem, sessions, reasons);
        this.problem = problem;
        this.sessions = List.copyOf(sessions);
        this.steps = steps;
    }

    /** Single changes first, then more hours or two changes; of either, those on days off last. */
    public Found of(Unplaced unplaced) {
        Citizen citizen = reasons.need(unplaced.citizen()).citizen();
        Demand demand = reasons.demand(unplaced);
        List<LocalDate> days = demand.dates().toList();
        OpeningSearch search = new OpeningSearch(new Verification(problem, sessions, unplaced, steps));
        Stream<Supplier<List<List<Change>>>> single = Stream.of(
                () -> Stream.concat(singles.of(citizen, days).stream(), consents.of(unplaced).stream()).map(List::of)
                        .toList(),
                () -> singles.onDaysOff(citizen, days).stream().map(List::<Change>of).toList());
        List<Opening> found = first(single, search);
        int alone = search.tried();
        if (found.isEmpty()) {
            found = first(Stream.of(false, true).flatMap(off -> ROUNDS.stream().map(round -> () -> ideas.of(unplaced,
                    round.obstacles(), round.more(), round.ofEachKind(), off))), search);
        }
        return new Found(search.tried(), alone, found);
    }

    private static List<Opening> first(Stream<Supplier<List<List<Change>>>> changes, OpeningSearch search) {
        return changes.map(some -> search.among(some.get())).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }
}
