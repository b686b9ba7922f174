package dk.holdplan.rule;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of the judged plan with what is known of it.
 *
 * @param demand the demand that it serves, null for none
 * @param minutes that the demand asks for when the session is individual; 0 without a demand
 */
record Row(Session session, Need need, boolean frozen, @Nullable Demand demand, int minutes) {

    /** A session that serves no demand so far. */
    Row(Session session, Need need, boolean frozen) {
        this(session, need, frozen, null, 0);
    }

    Row serving(@Nullable Demand served, int length) {
        return new Row(session, need, frozen, served, length);
    }

    /** Tells that it serves no demand; one that is frozen need not (H01). */
    void checkDemand(List<Breach> broken) {
        if (demand == null && !frozen) {
            broken.add(new Breach(session, need.admitted() ? Sentence.NO_DEMAND : Sentence.NOT_ADMITTED));
        }
    }

    LocalDate date() {
        return session.date();
    }

    boolean inClass() {
        return session.rehabClass() != null;
    }
}
