package dk.holdplan.capacity.forecast;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Referral;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Referral rates that keep a centre as full as it is, by Little's law (Little 1961): what is
 * under way = starters a week times what a starter brings. Counted in sessions, because citizens at the end of their
 * course need fewer: the rate of a pathway is the sessions that its citizens under way need in the first week, divided
 * by those of a whole course. Reviews that are asked for until they are held belong to no week, and count in neither.
 */
public final class Rates {

    private Rates() {
    }

    /** The assumptions, with rates of the problem when they have none. */
    static Assumptions completed(Assumptions assumptions, Problem problem) {
        return assumptions.referrals() == null
                ? assumptions.withReferrals(of(problem, assumptions.showRate(), assumptions.dropOutAWeek()))
                : assumptions;
    }

    /**
     * Referrals a week of each pathway that citizens are under way on. Where these need nothing in the first week,
     * citizens are counted instead of sessions.
     *
     * @param showRate share of sessions that citizens come to; a week to which nobody came is repeated
     * @param dropOutAWeek share of citizens under way who give up each week
     */
    public static Map<String, Double> of(Problem problem, double showRate, double dropOutAWeek) {
        Map<String, List<Need>> pathways = Needs.of(problem).values().stream().filter(Need::admitted)
                .collect(Collectors.groupingBy(need -> need.pathway().id(), TreeMap::new, Collectors.toList()));
        Map<String, WholeCourse> courses = WholeCourse.of(problem, showRate, dropOutAWeek);
        Map<String, Double> rates = new TreeMap<>();
        pathways.forEach((pathway, needs) -> {
            List<Need> underWay = needs.stream().filter(Rates::isUnderWay).toList();
            if (!underWay.isEmpty()) {
                rates.put(pathway, rate(underWay,
                        needs.stream().map(need -> courses.get(need.citizen().id())).toList()));
            }
        });
        return rates;
    }

    private static boolean isUnderWay(Need need) {
        return need.citizen().course() != null && need.citizen().course().weeksDone() < need.lastWeek();
    }

    /** Newcomers are like any citizen of the pathway, so a course is as long as theirs on average. */
    private static double rate(List<Need> underWay, List<WholeCourse> like) {
        int sessions = underWay.stream().mapToInt(Rates::inFirstWeek).sum();
        return sessions > 0
                ? sessions / like.stream().mapToDouble(WholeCourse::sessions).average().orElseThrow()
                : underWay.size() / like.stream().mapToDouble(WholeCourse::weeks).average().orElseThrow();
    }

    private static int inFirstWeek(Need need) {
        return need.sessionsIn(need.trainingWeek(0));
    }
}
