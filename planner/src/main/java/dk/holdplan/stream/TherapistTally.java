package dk.holdplan.stream;

import dk.holdplan.model.Taking;
import dk.holdplan.model.TherapistDay;
import dk.holdplan.rule.Busy;
import dk.holdplan.rule.Load;
import dk.holdplan.stream.Uses.Use;
import java.util.List;

/** What takes one therapist on one day. */
final class TherapistTally {

    private final Uses uses = new Uses();

    /** Counts something; the answer takes it out again. */
    Runnable add(Taking taking) {
        return uses.add(taking, taking.ofTherapist());
    }

    /** What it adds up to. */
    TherapistTotals totals() {
        TherapistDay day = uses.first().therapist();
        List<Use> inOrder = uses.inOrder();
        int load = 0;
        int avoided = 0;
        for (Use use : inOrder) {
            load += use.span().minutes();
            avoided += day.avoids(use.span()) ? 1 : 0;
        }
        return new TherapistTotals(Busy.clashes(inOrder), day.missedLunches(inOrder),
                Load.overload(load, day.freeLoad()), avoided);
    }
}
