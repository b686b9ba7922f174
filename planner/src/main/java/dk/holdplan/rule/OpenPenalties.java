package dk.holdplan.rule;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Serving.Wanted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what the medium and soft rules penalise in demands without a place (RULES.md section 6). */
record OpenPenalties(Facts facts) {

    private record CitizenWeek(String citizen, int week) {
    }

    void tell(List<Wanted> left, PenaltySink sink) {
        Map<CitizenWeek, Integer> missed = new HashMap<>();
        for (Wanted wanted : left) {
            Unplaced open = Judge.unplaced(wanted);
            if (!wanted.demand().due()) {
                possible(wanted.demand(), open, sink);
                continue;
            }
            sink.unplaced(open);
            if (open.kind() == SessionKind.EXAMINATION && wanted.need().pathway().startRight()) {
                sink.open(Rule.UNPLACED_START_RIGHT, 1, open);
                overdue(wanted.need(), open, sink);
            }
            if (open.kind() == SessionKind.TRAINING
                    && missed.merge(new CitizenWeek(open.citizen(), open.week()), 1, Integer::sum) > 1) {
                sink.open(Rule.SECOND_MISSED, 1, open);
            }
        }
    }

    private void possible(Demand demand, Unplaced open, PenaltySink sink) {
        if (demand.kind() == SessionKind.EXAMINATION) {
            sink.open(Rule.WAIT_DAY, Waiting.daysPutOff(demand, facts.problem().horizon()), open);
        } else {
            sink.open(Rule.REVIEW_PUT_OFF, 1, open);
        }
    }

    private static void overdue(Need need, Unplaced open, PenaltySink sink) {
        int days = Waiting.overdueDays(need);
        if (days > 0) {
            sink.open(Rule.OVERDUE_DAY, days, open);
        }
    }
}
