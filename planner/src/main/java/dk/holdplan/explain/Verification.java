package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Replan;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.PlanDiff;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Applies changes to a problem and solves it again, as replanning does: with the plan as published, and from it. What a
 * change gives one demand is seen from the best plan in which the demand comes before all others and the best one
 * without it: where the second is as good, somebody else may as well have the place.
 */
final class Verification {

    private static final List<Long> QUICK_SEEDS = List.of(1L, 2L);
    private static final List<Long> SEEDS = List.of(3L, 4L, 5L, 6L);
    private static final List<Long> SEEDS_WITHOUT = SEEDS.subList(0, 2);
    private static final List<Long> SEEDS_TO_COUNT = List.of(7L, 8L, 9L);
    /** Most places that somebody else may have are found in few steps. */
    private static final int SHORT = 4;
    private static final int TO_COUNT = 10;
    private static final int LONG = 20;

    private final Problem problem;
    private final List<Session> sessions;
    private final Unplaced unplaced;
    private final int steps;
    private final Map<List<Change>, Optional<Trial>> trials = new ConcurrentHashMap<>();

    /**
     * @param unplaced the demand that a place is looked for
     * @param steps that length is counted in; the longest searches make twenty times as many
     */
    Verification(Problem problem, List<Session> sessions, Unplaced unplaced, int steps) {
        this.problem = problem;
        this.sessions = sessions;
        this.unplaced = unplaced;
        this.steps = steps;
    }

    /** A place that is found at once when the demand comes before all others, if less is left without one than before. */
    Optional<Opening> glance(List<Change> changes) {
        return trial(changes).flatMap(
                trial -> placed(trial, 0).flatMap(with -> opening(trial, List.of(with), Contest.open(0))));
    }

    /**
     * What longer searches say of changes: the place, if there is one without loss to the others. It is sure only when
     * the demand has it each time and no plan without the demand is as good.
     */
    Optional<Opening> assessed(List<Change> changes) {
        return trial(changes)
                .flatMap(trial -> placed(trial, steps * SHORT).flatMap(with -> assessed(trial, with)));
    }

    private static Optional<Plan> placed(Trial trial, int length) {
        return QUICK_SEEDS.stream().map(seed -> trial.preferring(seed, length)).filter(trial::places).findFirst();
    }

    private Optional<Opening> assessed(Trial trial, Plan with) {
        Plan without = trial.leavingOut(SEEDS.getFirst(), steps * SHORT);
        if (without.score().medium() == with.score().medium() && without.score().soft() <= with.score().soft()) {
            return opening(trial, List.of(with), Contest.between(with, without, unplaced));
        }
        List<Plan> placing = new ArrayList<>(List.of(with));
        for (long seed : SEEDS) {
            Plan usual = trial.asUsual(seed, steps * LONG);
            if (!trial.places(usual)) {
                return opening(trial, placing, Contest.between(with, usual, unplaced));
            }
            placing.add(usual);
        }
        Plan best = Collections.min(placing, Contest.BETTER_FIRST);
        Optional<Plan> rival = SEEDS_WITHOUT.stream().map(seed -> trial.leavingOut(seed, steps * LONG))
                .filter(other -> Contest.BETTER_FIRST.compare(other, best) <= 0).findFirst();
        return opening(trial, placing, rival.map(other -> Contest.between(best, other, unplaced))
                .orElse(Contest.open(SEEDS.size())));
    }

    /** The same opening, with how often the demand has the place when it is solved as usual; nothing when it never has. */
    Optional<Opening> counted(Opening opening) {
        return trial(opening.changes()).flatMap(trial -> {
            List<Plan> placing = SEEDS_TO_COUNT.stream().map(seed -> trial.asUsual(seed, steps * TO_COUNT))
                    .filter(trial::places).toList();
            return opening(trial, placing, opening.contest().counted(placing.size(), SEEDS_TO_COUNT.size()));
        });
    }

    private Optional<Trial> trial(List<Change> changes) {
        return trials.computeIfAbsent(changes, this::applied);
    }

    private Optional<Trial> applied(List<Change> changes) {
        return Replan.trial(problem, sessions, changes).map(it -> Trial.of(it, sessions, changes, unplaced));
    }

    /** As in the plan in which the others pay least. */
    private Optional<Opening> opening(Trial trial, List<Plan> placing, Contest contest) {
        return placing.stream().min(Comparator.comparingInt(trial::othersPay))
                .flatMap(best -> place(best).map(place -> new Opening(trial.changes(), place, trial.before().score(),
                        best.score(), trial.othersPay(best), DayOff.among(trial.changes(), problem),
                        PlanDiff.of(trial.before().sessions(), best.sessions()).counts(), contest)));
    }

    /** The session that the demand has now and had not before. */
    private Optional<Session> place(Plan plan) {
        return plan.sessions().stream()
                .filter(session -> session.citizen().equals(unplaced.citizen()) && session.kind() == unplaced.kind())
                .filter(session -> !sessions.contains(session)).findFirst();
    }
}
