package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.TherapistOnShift;
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

    private static final long QUICK_SEED = 1;
    /** Where others compete for the place, a short search may give it to another than a long one does. */
    private static final List<Long> LONG_SEEDS = List.of(2L, 3L, 4L);
    private static final int MOST_MISSED = 1;
    private static final int LONGER = 10;
    /** To prepare a search takes as long as these steps; fewer often move nobody out of the way of others. */
    private static final int QUICKLY = 3;

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

    /**
     * What a quick search makes of changes.
     *
     * @param better whether it leaves less without a place than before, be it this demand or another
     * @param medium what is left without a place then, in points
     * @param opening when it finds a place for the demand, too
     */
    record Glance(List<Change> changes, boolean better, int medium, Optional<Opening> opening) {
    }

    Glance glance(Unplaced unplaced, List<Change> changes) {
        return trial(changes).map(trial -> {
            Plan after = trial.solve(QUICK_SEED, steps * QUICKLY);
            return new Glance(changes, trial.isBetter(after), after.score().medium(),
                    opening(unplaced, trial, List.of(after), 1));
        }).orElse(new Glance(changes, false, 0, Optional.empty()));
    }

    /** The opening, when most long searches find a place for the demand and leave less without one than before. */
    Optional<Opening> confirmed(Unplaced unplaced, List<Change> changes) {
        return trial(changes).flatMap(trial -> {
            List<Plan> plans = new ArrayList<>();
            int missed = 0;
            for (long seed : LONG_SEEDS) {
                plans.add(trial.solve(seed, steps * LONGER));
                missed += trial.places(unplaced, plans.getLast()) ? 0 : 1;
                if (missed > MOST_MISSED) {
                    return Optional.empty();
                }
            }
            return opening(unplaced, trial, plans, LONG_SEEDS.size());
        });
    }

    private Optional<Trial> trial(List<Change> changes) {
        Published published = problem.published();
        Problem changed = Changes
                .apply(problem, sessions, changes, published == null ? null : published.frozenBefore()).problem();
        if (changed == null) {
            return Optional.empty();
        }
        Problem solved = Past.closed(changed);
        Judge judge = new Judge(solved);
        return Optional.of(new Trial(solved, changes, judge, judge.plan(sessions)));
    }

    private Optional<Opening> opening(Unplaced unplaced, Trial trial, List<Plan> plans, int searches) {
        List<Plan> placing = plans.stream().filter(plan -> trial.places(unplaced, plan)).toList();
        if (placing.isEmpty()) {
            return Optional.empty();
        }
        Plan best = Collections.min(placing, Comparator.comparing(Plan::score));
        return place(unplaced, best).map(place -> new Opening(trial.changes(), place, trial.before().score(),
                best.score(), onDayOff(trial.changes()), new Opening.Held(placing.size(), searches),
                PlanDiff.of(trial.before().sessions(), best.sessions()).counts()));
    }

    /** A problem with changes, and what the plan is worth in it. */
    private record Trial(Problem problem, List<Change> changes, Judge judge, Plan before) {

        Plan solve(long seed, int length) {
            try (TimetableSearch search = new TimetableSearch(problem, 1, seed)) {
                search.construct(problem.publishedSessions());
                search.advance(done -> (double) done / length, 1);
                return judge.plan(search.sessions());
            }
        }

        boolean isBetter(Plan after) {
            return after.score().hard() == 0 && after.score().medium() < before.score().medium();
        }

        boolean places(Unplaced unplaced, Plan after) {
            return isBetter(after) && count(after, unplaced) < count(before, unplaced);
        }
    }

    private boolean onDayOff(List<Change> changes) {
        return changes.stream().anyMatch(change -> change instanceof TherapistOnShift more && problem.therapists()
                .stream().filter(therapist -> therapist.id().equals(more.therapist()))
                .flatMap(therapist -> therapist.shifts().stream())
                .noneMatch(shift -> shift.from().toLocalDate().equals(more.from().toLocalDate())));
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
