package dk.holdplan.stream;

import dk.holdplan.model.Engagement;
import dk.holdplan.model.TherapistDay;
import dk.holdplan.rule.Busy;
import dk.holdplan.rule.Load;
import java.util.ArrayList;
import java.util.List;

/** The engagements of one therapist or room on one day, in the order of their start. */
final class DayTally {

    private final List<Engagement> engagements = new ArrayList<>();

    /** Puts an engagement in its place; the answer takes it out again. */
    Runnable add(Engagement engagement) {
        int at = engagements.size();
        while (at > 0 && engagements.get(at - 1).span().from() > engagement.span().from()) {
            at--;
        }
        engagements.add(at, engagement);
        return () -> engagements.remove(engagement);
    }

    /** How many pairs share a minute, leaving out pairs that are frozen both. */
    int clashes() {
        return Busy.clashes(engagements);
    }

    /** What the engagements of a therapist add up to. */
    TherapistTotals totals() {
        TherapistDay day = engagements.getFirst().therapist();
        int load = 0;
        for (Engagement engagement : engagements) {
            load += engagement.span().minutes();
        }
        return new TherapistTotals(clashes(), day.missedLunches(engagements), Load.overload(load, day.freeLoad()));
    }
}
