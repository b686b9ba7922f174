package dk.holdplan.change;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Rule;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a change does to the published sessions before anything is solved.
 *
 * @param published all published sessions
 * @param frozen those of them that stay as they are whatever changed
 * @param broken the others that cannot stay, by time and citizen; of a meeting that has become too large as many as are
 *        too many
 * @param open every demand without a session once the broken ones are gone
 */
public record DryRun(int published, int frozen, List<BrokenSession> broken, List<Unplaced> open) {

    public DryRun {
        broken = List.copyOf(broken);
        open = List.copyOf(open);
    }

    /** The dry run of a changed problem, which has no errors and has the sessions of a valid plan as published. */
    public static DryRun of(Problem changed) {
        List<Session> sessions = changed.publishedSessions();
        Judge judge = new Judge(changed);
        Map<Session, Set<Rule>> rules = new TreeMap<>(Session.BY_TIME);
        breaches(judge, sessions).stream().filter(DryRun::isAboutOne)
                .filter(breach -> !isFrozen(changed, breach.concerned().getFirst()))
                .forEach(breach -> add(rules, breach.concerned(), breach.rule()));
        Together together = new Together(changed, judge);
        List<Session> staying = without(sessions, rules.keySet());
        for (Breach next = together.first(staying); next != null; next = together.first(staying)) {
            add(rules, together.tooMany(next, staying), next.rule());
            staying = without(sessions, rules.keySet());
        }
        int frozen = (int) sessions.stream().filter(session -> isFrozen(changed, session)).count();
        List<BrokenSession> broken = rules.entrySet().stream()
                .map(entry -> new BrokenSession(entry.getKey(), entry.getValue())).toList();
        return new DryRun(sessions.size(), frozen, broken, judge.plan(staying).unplaced());
    }

    private static boolean isAboutOne(Breach breach) {
        return breach.concerned().size() == 1 && breach.concerned().getFirst().equals(breach.session());
    }

    private static void add(Map<Session, Set<Rule>> rules, List<Session> sessions, Rule rule) {
        sessions.forEach(session -> rules.computeIfAbsent(session, each -> EnumSet.noneOf(Rule.class)).add(rule));
    }

    static List<Breach> breaches(Judge judge, List<Session> sessions) {
        return judge.judge(new Plan(new Score(0, 0, 0), sessions, List.of(), List.of(), List.of())).broken();
    }

    static boolean isFrozen(Problem problem, Session session) {
        return problem.published() != null && problem.published().isFrozen(session);
    }

    static List<Session> without(List<Session> sessions, Collection<Session> gone) {
        return sessions.stream().filter(session -> !gone.contains(session)).toList();
    }
}
