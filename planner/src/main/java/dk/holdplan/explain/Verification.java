package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.TherapistOnShift;
import dk.holdplan.change.Changes;
import dk.holdplan.change.Past;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.PlanDiff;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Subject;
import dk.holdplan.rule.Weights;
import dk.holdplan.search.TimetableSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies changes to a problem and solves it again, as replanning does: with the plan as published, and from it. */
final class Verification {

    private static final long QUICK_SEED = 1;
    /** Where others compete for the place, a short search may give it to another than a long one does. */
    private static final List<Long> LONG_SEEDS = List.of(2L, 3L, 4L, 5L, 6L, 7L);
    private static final int LONGER = 10;
    /** What does not hold is mostly found out in half the steps; the first half of the searches makes so many. */
    private static final int FIRST = 5;
    /** To prepare a search takes as long as these steps. */
    private static final int QUICKLY = 1;

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

    /** Only makes room around the demand, in the plan as it is; what a place needs that others leave, it overlooks. */
    Glance nearby(Unplaced unplaced, List<Change> changes) {
        return glance(unplaced, changes, 0);
    }

    /** Searches everywhere, quickly. */
    Glance glance(Unplaced unplaced, List<Change> changes) {
        return glance(unplaced, changes, steps * QUICKLY);
    }

    private Glance glance(Unplaced unplaced, List<Change> changes, int length) {
        return trial(changes).map(trial -> {
            Plan after = trial.solve(QUICK_SEED, length, unplaced);
            return new Glance(changes, trial.isBetter(after), after.score().medium(),
                    opening(unplaced, trial, List.of(after)));
        }).orElse(new Glance(changes, false, 0, Optional.empty()));
    }

    /** The opening, when every long search finds a place for the demand and leaves less without one than before. */
    Optional<Opening> confirmed(Unplaced unplaced, List<Change> changes) {
        List<Plan> plans = new ArrayList<>();
        Optional<Trial> trial = trial(changes);
        for (long seed : trial.isEmpty() ? List.<Long>of() : LONG_SEEDS) {
            Plan after = trial.get().solve(seed, steps * (plans.size() < LONG_SEEDS.size() / 2 ? FIRST : LONGER), null);
            if (!trial.get().places(unplaced, after)) {
                return Optional.empty();
            }
            plans.add(after);
        }
        return trial.flatMap(it -> opening(unplaced, it, plans));
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

    private Optional<Opening> opening(Unplaced unplaced, Trial trial, List<Plan> plans) {
        List<Plan> placing = plans.stream().filter(plan -> trial.places(unplaced, plan)).toList();
        if (placing.isEmpty()) {
            return Optional.empty();
        }
        Plan best = Collections.min(placing,
                Comparator.comparingInt(plan -> trial.othersPay(plan, unplaced.citizen())));
        return place(unplaced, best).map(place -> new Opening(trial.changes(), place, trial.before().score(),
                best.score(), trial.othersPay(best, unplaced.citizen()), onDayOff(trial.changes()),
                PlanDiff.of(trial.before().sessions(), best.sessions()).counts()));
    }

    /** A problem with changes, and what the plan is worth in it. */
    private record Trial(Problem problem, List<Change> changes, Judge judge, Plan before) {

        /**
         * @param length steps everywhere, 0 for none
         * @param first the demand that room is made for at once, null for none
         */
        Plan solve(long seed, int length, @Nullable Unplaced first) {
            try (TimetableSearch search = new TimetableSearch(problem, 1, seed)) {
                search.construct(problem.publishedSessions());
                if (first != null) {
                    search.settle(first.citizen(), first.kind(), first.week());
                }
                if (length > 0) {
                    search.advance(done -> (double) done / length, 1);
                }
                return judge.plan(search.sessions());
            }
        }

        /** How many soft points more everything costs that is not about one citizen alone. */
        int othersPay(Plan after, String citizen) {
            return others(after, citizen) - others(before, citizen);
        }

        private int others(Plan plan, String citizen) {
            Weights weights = Weights.of(problem);
            return judge.matches(plan.sessions()).stream().filter(match -> match.rule().level() == Level.SOFT)
                    .filter(match -> !(match.subject() instanceof Subject.Sessions of
                            && of.sessions().stream().allMatch(session -> session.citizen().equals(citizen))))
                    .mapToInt(match -> match.units() * weights.of(match.rule())).sum();
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
