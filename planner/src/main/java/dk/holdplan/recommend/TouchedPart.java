package dk.holdplan.recommend;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Has the judge compare a plan before and after some sessions change, on the part that they touch: all sessions of the
 * same persons, of those in the same classes, and of those with the same therapists and rooms on the same days. What the judge counts for the
 * rest of the plan is the same before and after.
 */
final class TouchedPart {

    private final PreparedPlan plan;
    private final Citizen citizen;

    private record Day(String what, LocalDate date) {
    }

    TouchedPart(PreparedPlan plan, Citizen citizen) {
        this.plan = plan;
        this.citizen = citizen;
    }

    /** What the change adds to the score; null when it breaks a hard rule. */
    @Nullable
    Cost cost(List<Session> leaving, List<Session> coming) {
        List<Session> before = touched(Stream.concat(leaving.stream(), coming.stream()).toList());
        List<Session> after = new ArrayList<>(before);
        leaving.forEach(after::remove);
        after.addAll(coming);
        Judge judge = new Judge(problem(before, coming));
        Verdict old = judge(judge, before);
        Verdict now = judge(judge, after);
        return now.valid()
                ? new Cost(now.score().medium() - old.score().medium(), now.score().soft() - old.score().soft())
                : null;
    }

    private static Verdict judge(Judge judge, List<Session> sessions) {
        return judge.judge(new Plan(new Score(0, 0, 0), sessions, List.of(), List.of(), List.of()));
    }

    private List<Session> touched(List<Session> changed) {
        Set<String> citizens = ofPersons(changed);
        Set<String> classes = new HashSet<>();
        Set<Day> therapistDays = new HashSet<>();
        Set<Day> roomDays = new HashSet<>();
        for (Session session : changed) {
            classes.add(session.rehabClass());
            therapistDays.add(new Day(session.therapist(), session.date()));
            roomDays.add(new Day(session.room(), session.date()));
        }
        classes.remove(null);
        plan.sessions().stream()
                .filter(session -> classes.contains(session.rehabClass())
                        || therapistDays.contains(new Day(session.therapist(), session.date()))
                        || roomDays.contains(new Day(session.room(), session.date())))
                .map(Session::citizen).forEach(citizens::add);
        return plan.sessions().stream().filter(session -> citizens.contains(session.citizen())).toList();
    }

    /** The citizens of some sessions, and all who are the same persons. */
    private Set<String> ofPersons(List<Session> changed) {
        Set<String> citizens = new HashSet<>();
        for (Session session : changed) {
            citizens.add(session.citizen());
            plan.ofPerson(of(session.citizen())).forEach(other -> citizens.add(other.citizen()));
        }
        return citizens;
    }

    private Citizen of(String id) {
        return id.equals(citizen.id()) ? citizen : plan.citizen(id);
    }

    /** Of the citizens who are touched, without the frozen sessions that are not. */
    private Problem problem(List<Session> sessions, List<Session> coming) {
        Map<String, Citizen> citizens = new HashMap<>();
        Stream.concat(sessions.stream(), coming.stream()).map(Session::citizen).distinct()
                .forEach(id -> citizens.put(id, of(id)));
        Published published = plan.problem().published();
        Set<Session> present = new HashSet<>(sessions);
        return plan.problem().withCitizens(List.copyOf(citizens.values())).withPublished(published == null
                ? null
                : published.withSessions(published.sessions().stream()
                        .filter(session -> citizens.containsKey(session.citizen()))
                        .filter(session -> !published.isFrozen(session) || present.contains(session)).toList()));
    }
}
