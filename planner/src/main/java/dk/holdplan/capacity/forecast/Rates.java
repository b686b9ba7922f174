package dk.holdplan.capacity.forecast;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Problem;
import java.util.Map;
import java.util.TreeMap;

/**
 * Referral rates by Little's law: citizens under way = starters a week times weeks under way (Little 1961; domain notes,
 * section 2). So the rate of a pathway is the sum over its citizens under way of 1 / their weeks.
 */
public final class Rates {

    private Rates() {
    }

    /** The assumptions, with rates of the problem when they name none. */
    static Assumptions completed(Assumptions assumptions, Problem problem) {
        return assumptions.referrals().isEmpty()
                ? assumptions.withReferrals(of(problem, assumptions.dropOutAWeek()))
                : assumptions;
    }

    /**
     * Referrals a week of each pathway.
     *
     * @param dropOutAWeek share of citizens who give up each week
     */
    public static Map<String, Double> of(Problem problem, double dropOutAWeek) {
        Map<String, Double> rates = new TreeMap<>();
        for (Need need : Needs.of(problem).values()) {
            if (need.admitted() && need.citizen().course() != null) {
                rates.merge(need.pathway().id(), 1 / weeksUnderWay(weeks(need), dropOutAWeek), Double::sum);
            }
        }
        return rates;
    }

    /** The weeks that a course of so many lasts on average: the sum of {@code (1 - p)^k} for k from 0. */
    static double weeksUnderWay(int weeks, double dropOutAWeek) {
        return dropOutAWeek == 0 ? weeks : (1 - Math.pow(1 - dropOutAWeek, weeks)) / dropOutAWeek;
    }

    private static int weeks(Need need) {
        Integer own = need.citizen().trainingWeeks();
        return Math.max(1, own != null ? own : need.pathway().training().weeks());
    }
}
