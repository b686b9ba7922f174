package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A problem with its look-ups.
 *
 * @param needs by citizen id
 * @param published the published sessions that count: in the horizon, of an admitted citizen
 * @param frozen those of them that may not change
 */
record Facts(Problem problem, Map<String, Need> needs, Map<String, Therapist> therapists, Map<String, Room> rooms,
        Map<String, RehabClass> classes, List<Session> published, Set<Session> frozen) {

    static Facts of(Problem problem) {
        Map<String, Need> needs = Needs.of(problem);
        PublishedSessions published = PublishedSessions.of(problem, needs);
        return new Facts(problem, needs, byId(problem.therapists(), Therapist::id), byId(problem.rooms(), Room::id),
                byId(problem.classes(), RehabClass::id), published.all(), Set.copyOf(published.frozen()));
    }

    /** Whether a plan's row names things that the problem has; a frozen one may name a lost therapist or room. */
    boolean knows(Session session) {
        return needs.containsKey(session.citizen()) && knowsClass(session)
                && (frozen.contains(session)
                        || therapists.containsKey(session.therapist()) && rooms.containsKey(session.room()));
    }

    private boolean knowsClass(Session session) {
        return session.rehabClass() == null || classes.containsKey(session.rehabClass());
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
