package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.ChangedProblem;
import dk.holdplan.change.Changes;
import dk.holdplan.change.Past;
import dk.holdplan.judge.Judge;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.PlanDiff;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.search.TimetableSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Applies changes to a problem and solves it again, as replanning does: with the plan as published, and from it. */
final class Verification {

    private static final List<Long> QUICK_SEEDS = List.of(1L);
    /** Where others compete for the place, a short search may give it to another than a long one does. */
    private static final List<Long> LONG_SEEDS = List.of(2L, 3L);
    private static final int LONGER = 10;

    private final Problem problem;
    private final List<Session> sessions;
    private final int steps;

    /**
     * @param steps of a quick search; a long one makes ten times as many
     */
    Verification(Problem problem, List<Session> sessions, int steps) {
        this.problem = problem;
        this.sessions = sessions;
        this.steps = steps;
    }

    /** The opening, when a quick search finds a place for the demand and leaves less without one than before. */
    Optional<Opening> promising(Unplaced unplaced, List<Change> changes) {
        return opening(unplaced, changes, QUICK_SEEDS, steps);
    }

    /** The opening, when every long search does. */
    Optional<Opening> confirmed(Unplaced unplaced, List<Change> changes) {
        return opening(unplaced, changes, LONG_SEEDS, steps * LONGER);
    }

    private Optional<Opening> opening(Unplaced unplaced, List<Change> changes, List<Long> seeds, int length) {
        Published published = problem.published();
        ChangedProblem result = Changes.apply(problem, sessions, changes,
                published == null ? null : published.frozenBefore());
        if (result.problem() == null) {
            return Optional.empty();
        }
        Problem changed = Past.closed(result.problem());
        Judge judge = new Judge(changed);
        Plan before = judge.plan(sessions);
        List<Plan> plans = new ArrayList<>();
        for (long seed : seeds) {
            Plan after = judge.plan(search(changed, seed, length));
            if (after.score().hard() > 0 || after.score().medium() >= before.score().medium()
                    || count(after, unplaced) >= count(before, unplaced)) {
                return Optional.empty();
            }
            plans.add(after);
        }
        Plan best = Collections.min(plans, Comparator.comparing(Plan::score));
        return place(unplaced, best).map(place -> new Opening(changes, place, before.score(), best.score(),
                PlanDiff.of(before.sessions(), best.sessions()).counts()));
    }

    private List<Session> search(Problem changed, long seed, int length) {
        try (TimetableSearch search = new TimetableSearch(changed, 1, seed)) {
            search.construct(changed.publishedSessions());
            search.advance(done -> (double) done / length, 1);
            return search.sessions();
        }
    }

    private static long count(Plan plan, Unplaced unplaced) {
        return plan.unplaced().stream().filter(unplaced::equals).count();
    }

    /** The session that the demand has now and had not before. */
    private Optional<Session> place(Unplaced unplaced, Plan plan) {
        return plan.sessions().stream()
                .filter(session -> session.citizen().equals(unplaced.citizen()) && session.kind() == unplaced.kind())
                .filter(session -> !sessions.contains(session)).findFirst();
    }
}
