package dk.holdplan.rule;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Horizon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** How long somebody waits for whom the horizon has no place. */
public final class Waiting {

    private static final int MOST_OVERDUE_DAYS = 20;

    private Waiting() {
    }

    /** Days by which the last day of the horizon is after the deadline of a new citizen, 0 to 20. */
    public static int overdueDays(Need need) {
        LocalDate deadline = Objects.requireNonNull(need.startWindow()).deadline();
        return (int) Math.clamp(ChronoUnit.DAYS.between(deadline, need.horizon().lastDay()), 0, MOST_OVERDUE_DAYS);
    }

    /** Days from the first of a demand to the day after the horizon. */
    public static int daysPutOff(Demand demand, Horizon horizon) {
        return (int) ChronoUnit.DAYS.between(demand.first(), horizon.lastDay().plusDays(1));
    }
}
