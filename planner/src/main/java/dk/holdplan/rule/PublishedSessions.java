package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The published sessions that count: those in the horizon, of citizens who are planned.
 *
 * @param all in the order of publication
 * @param frozen those of them that may not change (H16), each once
 * @param taking the frozen ones that take a day, a therapist and a room: all but those of a class that is gone
 */
public record PublishedSessions(List<Session> all, List<Session> frozen, List<Session> taking) {

    /** The published sessions of a problem with these needs. */
    public static PublishedSessions of(Problem problem, Map<String, Need> needs) {
        List<Session> all = problem.publishedSessions().stream()
                .filter(session -> problem.horizon().contains(session.date()))
                .filter(session -> needs.containsKey(session.citizen()) && needs.get(session.citizen()).admitted())
                .toList();
        List<Session> frozen = all.stream().filter(session -> problem.published().isFrozen(session)).distinct()
                .toList();
        return new PublishedSessions(all, frozen, taking(frozen, problem));
    }

    /** Those of some frozen sessions that take a day, a therapist and a room. */
    public static List<Session> taking(List<Session> frozen, Problem problem) {
        Set<String> classes = problem.classes().stream().map(RehabClass::id).collect(Collectors.toSet());
        return frozen.stream()
                .filter(session -> session.rehabClass() == null || classes.contains(session.rehabClass())).toList();
    }
}
