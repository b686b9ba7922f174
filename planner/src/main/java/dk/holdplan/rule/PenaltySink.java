package dk.holdplan.rule;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears of every penalty, in parts that need not be kept: who only sums them up makes nothing new for each. */
interface PenaltySink {

    /** A demanded session without a place: one unit. */
    void unplaced(Unplaced demand);

    /** One session, or two that matter together. */
    void sessions(Rule rule, int units, Session session, @Nullable Session other);

    /** Several sessions together. */
    void several(Rule rule, int units, List<Session> sessions);

    /** A demanded session without a place, for another rule than that which counts it. */
    void open(Rule rule, int units, Unplaced demand);

    /** The minutes of a therapist's day beyond a limit. */
    void overload(String therapist, LocalDate date, int load, int limit);
}
