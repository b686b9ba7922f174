package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest changes that would open a place for an unplaced demand: a place more in a class, a therapist an hour more
 * on shift, a room an hour more open, a day more for the citizen, or one session of somebody else moved with consent.
 * Only what was verified by solving with it is told.
 */
public final class Openings {

    /** Steps of a quick verifying search that suffice for a few hundred citizens. */
    public static final int USUAL_STEPS = 2_000;

    /** What is tried one after the other until something helps. */
    private static final List<Round> ROUNDS = List.of(new Round(1, 1, 3), new Round(1, 1, 12), new Round(1, 2, 6),
            new Round(2, 1, 4), new Round(1, 3, 6), new Round(2, 2, 4));

    /**
     * @param obstacles of the places that the changes would open
     * @param more places or hours of each change: when one is not enough, for others compete for it
     * @param ofEachKind how many of each kind of change
     */
    private record Round(int obstacles, int more, int ofEachKind) {
    }

    /** So many changes are verified at length, the cheapest first. */
    private static final int MOST_TOLD = 5;

    private final Ideas ideas;
    private final Consents consents;
    private final Verification verification;

    /**
     * @param problem without errors
     * @param sessions of a plan without broken rules
     * @param steps of a quick verifying search; those who pass it are searched for ten times as long, twice
     */
    public Openings(Problem problem, List<Session> sessions, int steps) {
        Reasons reasons = new Reasons(problem, sessions);
        ideas = new Ideas(problem, reasons);
        consents = new Consents(problem, sessions, reasons);
        verification = new Verification(problem, sessions, steps);
    }

    /** Verified changes, the cheapest for the rest of the plan first; empty when none of those tried helps. */
    public List<Opening> of(Unplaced unplaced) {
        Stream<List<Change>> moves = consents.of(unplaced).stream().map(List::of);
        return Stream.iterate(0, round -> round < ROUNDS.size(), round -> round + 1).map(round -> {
            Stream<List<Change>> changes = changes(unplaced, ROUNDS.get(round));
            return verified(unplaced, round == 0 ? Stream.concat(changes, moves) : changes);
        }).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private Stream<List<Change>> changes(Unplaced unplaced, Round round) {
        return ideas.of(unplaced, round.obstacles(), round.more(), round.ofEachKind()).stream();
    }

    private List<Opening> verified(Unplaced unplaced, Stream<List<Change>> changes) {
        List<Opening> promising = changes.distinct().toList().parallelStream()
                .flatMap(together -> verification.promising(unplaced, together).stream())
                .sorted(Opening.CHEAPEST_FIRST).limit(MOST_TOLD).toList();
        return promising.parallelStream()
                .flatMap(opening -> verification.confirmed(unplaced, opening.changes()).stream())
                .sorted(Opening.CHEAPEST_FIRST).toList();
    }
}
