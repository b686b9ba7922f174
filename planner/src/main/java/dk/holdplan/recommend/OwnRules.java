package dk.holdplan.recommend;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Rule;
import java.util.List;

/** The rules that look at one citizen only, counted by the judge on that citizen's sessions alone. */
final class OwnRules {

    private static final Score UNKNOWN = new Score(0, 0, 0);

    private final Judge judge;
    private final Need need;
    private final List<Session> published;

    OwnRules(Problem problem, Citizen citizen, List<Session> published) {
        this.published = published;
        Problem alone = problem.withLunch(null).withCitizens(List.of(citizen)).withPublished(
                problem.published() == null ? null : problem.published().withSessions(published));
        judge = new Judge(alone);
        need = Needs.of(alone).get(citizen.id());
    }

    Need need() {
        return need;
    }

    /** What is published for the citizen. */
    List<Session> published() {
        return published;
    }

    /** Units of these sessions, apart from those that depend on what others have at the same time. */
    Units units(List<Session> sessions) {
        Plan plan = new Plan(UNKNOWN, sessions, List.of(), List.of(), List.of());
        return Units.of(judge.judge(plan).units()).without(Rule.MEETING_RUN, Rule.MISSING_MEMBER,
                Rule.OVERLOAD_MINUTE, Rule.THERAPIST_AVOIDS);
    }
}
