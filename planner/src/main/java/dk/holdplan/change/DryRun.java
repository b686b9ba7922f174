package dk.holdplan.change;

import dk.holdplan.judge.Breach;
import dk.holdplan.judge.Judge;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Rule;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

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

    private static final Comparator<Session> ORDER = Comparator.comparing(Session::start)
            .thenComparing(Session::citizen).thenComparing(Session::kind).thenComparing(Session::therapist)
            .thenComparing(Session::room);

    public DryRun {
        broken = List.copyOf(broken);
        open = List.copyOf(open);
    }

    /** The dry run of a changed problem, which has no errors and has the sessions of a valid plan as published. */
    public static DryRun of(Problem changed) {
        List<Session> sessions = changed.publishedSessions();
        Judge judge = new Judge(changed);
        Map<Session, Set<Rule>> rules = new TreeMap<>(ORDER);
        for (Breach breach : breaches(judge, sessions)) {
            if (breach.session() != null && breach.rule() != Rule.H06 && !isFrozen(changed, breach.session())) {
                rules.computeIfAbsent(breach.session(), session -> EnumSet.noneOf(Rule.class)).add(breach.rule());
            }
        }
        List<Session> staying = without(sessions, rules.keySet());
        for (Breach breach : breaches(judge, staying)) {
            if (breach.rule() == Rule.H06) {
                surplus(breach.session(), staying, changed).forEach(session -> rules.put(session, Set.of(Rule.H06)));
            }
        }
        int frozen = (int) sessions.stream().filter(session -> isFrozen(changed, session)).count();
        List<BrokenSession> broken = rules.entrySet().stream()
                .map(entry -> new BrokenSession(entry.getKey(), entry.getValue())).toList();
        return new DryRun(sessions.size(), frozen, broken,
                judge.plan(without(sessions, rules.keySet())).unplaced());
    }

    private static List<Breach> breaches(Judge judge, List<Session> sessions) {
        return judge.judge(new Plan(new Score(0, 0, 0), sessions, List.of(), List.of(), List.of())).broken();
    }

    private static boolean isFrozen(Problem problem, Session session) {
        return problem.published() != null && problem.published().isFrozen(session);
    }

    private static List<Session> without(List<Session> sessions, Set<Session> gone) {
        return sessions.stream().filter(session -> !gone.contains(session)).toList();
    }

    /** The last, by citizen, of the sessions of one meeting that are more than it has places for. */
    private static List<Session> surplus(Session ofMeeting, List<Session> sessions, Problem problem) {
        List<Session> meeting = sessions.stream()
                .filter(session -> Objects.equals(session.rehabClass(), ofMeeting.rehabClass())
                        && session.date().equals(ofMeeting.date()))
                .filter(session -> isPlanned(session.citizen(), problem)).toList();
        List<Session> free = meeting.stream().filter(session -> !isFrozen(problem, session)).sorted(ORDER).toList();
        int tooMany = Math.min(meeting.size() - places(ofMeeting, problem), free.size());
        return free.subList(free.size() - tooMany, free.size());
    }

    private static boolean isPlanned(String citizen, Problem problem) {
        return problem.citizens().stream().anyMatch(known -> known.id().equals(citizen));
    }

    private static int places(Session session, Problem problem) {
        IntStream ofClass = problem.classes().stream().filter(known -> known.id().equals(session.rehabClass()))
                .mapToInt(RehabClass::capacity);
        IntStream ofRoom = problem.rooms().stream().filter(room -> room.id().equals(session.room()))
                .mapToInt(Room::capacity);
        return IntStream.concat(ofClass, ofRoom).min().orElse(0);
    }
}
