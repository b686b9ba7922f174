package dk.holdplan.explain;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.StartWindow;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Referral;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the law lets a citizen choose a private supplier: after a discharge with a plan (Sundhedsloven § 140 stk. 4). */
public enum FreeChoice {
    /** No start was found up to the last day by law. */
    MAY_CHOOSE,
    /** The start is in time by law, or can still be. */
    IN_TIME,
    /** A start in time was offered, and the citizen wanted a later one. */
    POSTPONED,
    /** There is a plan, and it is not known when the citizen was discharged. */
    NO_DISCHARGE_DATE,
    /** No plan came with the referral. */
    NO_PLAN;

    /**
     * The choice of a new citizen.
     *
     * @param examination its date, null when the plan has none
     */
    static FreeChoice of(Need need, @Nullable LocalDate examination, Problem problem) {
        Referral referral = need.citizen().referral();
        if (!referral.hasPlan()) {
            return NO_PLAN;
        }
        if (StartWindow.isPostponed(referral)) {
            return POSTPONED;
        }
        LocalDate last = StartWindow.lastByLaw(referral);
        if (last == null) {
            return NO_DISCHARGE_DATE;
        }
        boolean inTime = examination == null ? canBeAfterPlan(last, problem) : !examination.isAfter(last);
        return inTime ? IN_TIME : MAY_CHOOSE;
    }

    /** Whether something may take place on a day after the plan and not after another. */
    private static boolean canBeAfterPlan(LocalDate last, Problem problem) {
        LocalDate next = problem.horizon().lastDay().plusDays(1);
        return !last.isBefore(next)
                && next.datesUntil(last.plusDays(1)).anyMatch(
                        date -> !problem.closedDays().contains(date));
    }
}
