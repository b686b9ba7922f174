package dk.holdplan.change;

import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Breach;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.PublishedSessions;
import dk.holdplan.rule.Rule;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

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
        Predicate<Session> frozen = frozen(changed);
        Map<Session, Set<Rule>> rules = new TreeMap<>(Session.BY_TIME);
        breaches(judge, sessions).stream().filter(DryRun::isAboutOne)
                .filter(breach -> !frozen.test(breach.concerned().getFirst()))
                .forEach(breach -> add(rules, breach.concerned(), breach.rule()));
        Together together = new Together(frozen, judge);
        List<Session> staying = without(sessions, rules.keySet());
        for (Breach next = together.first(staying); next != null; next = together.first(staying)) {
            add(rules, together.tooMany(next, staying), next.rule());
            staying = without(sessions, rules.keySet());
        }
        List<BrokenSession> broken = rules.entrySet().stream()
                .map(entry -> new BrokenSession(entry.getKey(), entry.getValue())).toList();
        return new DryRun(sessions.size(), (int) sessions.stream().filter(frozen).count(), broken,
                judge.plan(staying).unplaced());
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

    /** What stays whatever changed: all that is frozen, but for what safety takes out of a class (H16). */
    private static Predicate<Session> frozen(Problem problem) {
        Published published = problem.published();
        if (published == null) {
            return session -> false;
        }
        Set<Session> unsafe = PublishedSessions.of(problem, Needs.of(problem)).unsafe();
        return session -> published.isFrozen(session) && !unsafe.contains(session);
    }

    static List<Session> without(List<Session> sessions, Collection<Session> gone) {
        return sessions.stream().filter(session -> !gone.contains(session)).toList();
    }
}
