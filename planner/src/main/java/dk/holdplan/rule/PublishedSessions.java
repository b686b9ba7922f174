package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The published sessions that count: those in the horizon, of citizens who are planned.
 *
 * @param all in the order of publication, but for the unsafe ones
 * @param frozen those of them that may not change (H16), each once; they take a day, a therapist and a room
 * @param unsafe those in a class, not past, of citizens who do not suit a class then: they must leave (H16)
 */
public record PublishedSessions(List<Session> all, List<Session> frozen, Set<Session> unsafe) {

    /** The published sessions of a problem with these needs. */
    public static PublishedSessions of(Problem problem, Map<String, Need> needs) {
        List<Session> inHorizon = problem.publishedSessions().stream()
                .filter(session -> problem.horizon().contains(session.date()))
                .filter(session -> needs.containsKey(session.citizen()) && needs.get(session.citizen()).admitted())
                .toList();
        Set<Session> unsafe = inHorizon.stream()
                .filter(session -> isUnsafe(session, problem, needs.get(session.citizen())))
                .collect(Collectors.toUnmodifiableSet());
        List<Session> all = inHorizon.stream().filter(session -> !unsafe.contains(session)).toList();
        List<Session> frozen = all.stream().filter(session -> problem.published().isFrozen(session)).distinct()
                .toList();
        return new PublishedSessions(all, frozen, unsafe);
    }

    private static boolean isUnsafe(Session session, Problem problem, Need need) {
        Published published = problem.published();
        return session.rehabClass() != null && published != null && !published.isPast(session)
                && !need.suitsClass(problem.horizon().week(session.date()));
    }
}
