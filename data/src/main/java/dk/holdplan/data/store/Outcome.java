package dk.holdplan.data.store;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;

/**
 * How good the best plan so far is.
 *
 * @param unplaced demanded sessions without a place
 */
public record Outcome(int hard, int medium, int soft, int unplaced) {

    static Outcome of(Plan plan) {
        return new Outcome(plan.score().hard(), plan.score().medium(), plan.score().soft(), plan.unplaced().size());
    }

    /** The score of the plan. */
    public Score score() {
        return new Score(hard, medium, soft);
    }
}
