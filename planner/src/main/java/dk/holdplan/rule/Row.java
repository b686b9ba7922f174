package dk.holdplan.rule;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of the judged plan with what is known of it.
 *
 * @param demand the demand that it serves, null for none
 */
record Row(Session session, Need need, boolean frozen, @Nullable Demand demand) {

    LocalDate date() {
        return session.date();
    }

    boolean inClass() {
        return session.rehabClass() != null;
    }
}
