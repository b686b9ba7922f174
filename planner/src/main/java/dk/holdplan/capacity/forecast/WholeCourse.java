package dk.holdplan.capacity.forecast;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Problem;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the course of a citizen comes to on average, after the examination.
 *
 * @param weeks under way, those included that are repeated because nobody came
 * @param sessions that are needed in them
 */
record WholeCourse(double weeks, double sessions) {

    /** The course of every admitted citizen from its first week to its last, by the citizen's id. */
    static Map<String, WholeCourse> of(Problem problem, double showRate, double dropOutAWeek) {
        return Needs.of(problem).values().stream().filter(Need::admitted)
                .collect(Collectors.toMap(need -> need.citizen().id(), need -> of(need, showRate, dropOutAWeek)));
    }

    /** A week is left when somebody came to any of its sessions; a citizen may give up after each, and before the first. */
    private static WholeCourse of(Need need, double showRate, double dropOutAWeek) {
        double stays = 1 - dropOutAWeek;
        double reached = stays;
        double weeks = 0;
        double sessions = 0;
        for (int week = 0; week < need.lastWeek(); week++) {
            int needed = need.sessionsIn(week + 1);
            double repeated = needed == 0 ? 0 : Math.pow(1 - showRate, needed);
            double times = repeated * stays < 1 ? reached / (1 - repeated * stays) : reached;
            weeks += times;
            sessions += times * needed;
            reached = times * (1 - repeated) * stays;
        }
        return new WholeCourse(weeks, sessions);
    }
}
