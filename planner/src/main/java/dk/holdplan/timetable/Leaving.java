package dk.holdplan.timetable;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Waiting;
import dk.holdplan.rule.Weights;

/** What it costs to leave one session of a demand out, whatever else is left out. */
record Leaving(Weights weights, Horizon horizon) {

    int medium(Need need, Demand demand) {
        if (!demand.due()) {
            return 0;
        }
        boolean right = demand.kind() == SessionKind.EXAMINATION && need.pathway().startRight();
        return weights.unplaced(demand.kind()) + (right
                ? weights.of(Rule.UNPLACED_START_RIGHT) + weights.of(Rule.OVERDUE_DAY) * Waiting.overdueDays(need)
                : 0);
    }

    int soft(Demand demand) {
        if (demand.due()) {
            return 0;
        }
        return demand.kind() == SessionKind.EXAMINATION
                ? weights.of(Rule.WAIT_DAY) * Waiting.daysPutOff(demand, horizon)
                : weights.of(Rule.REVIEW_PUT_OFF);
    }
}
