package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A problem with its look-ups.
 *
 * @param needs by citizen id
 * @param worked the shifts that are worked, by therapist id
 * @param published the published sessions that count
 * @param frozen those of them that may not change
 */
record Facts(Problem problem, Map<String, Need> needs, Map<String, Therapist> therapists,
        Map<String, List<Shift>> worked, Map<String, Room> rooms, Map<String, RehabClass> classes,
        PublishedSessions published, Set<Session> frozen) {

    static Facts of(Problem problem) {
        Map<String, Need> needs = Needs.of(problem);
        PublishedSessions published = PublishedSessions.of(problem, needs);
        Map<String, List<Shift>> worked = problem.therapists().stream()
                .collect(Collectors.toUnmodifiableMap(Therapist::id, Therapist::worked));
        return new Facts(problem, needs, byId(problem.therapists(), Therapist::id), worked,
                byId(problem.rooms(), Room::id), byId(problem.classes(), RehabClass::id), published,
                Set.copyOf(published.frozen()));
    }

    /** Whether a plan's row that may change names only what the problem has. */
    boolean knows(Session session) {
        return needs.containsKey(session.citizen()) && knowsClass(session)
                && therapists.containsKey(session.therapist()) && rooms.containsKey(session.room());
    }

    private boolean knowsClass(Session session) {
        return session.rehabClass() == null || classes.containsKey(session.rehabClass());
    }

    /** The shifts of a therapist that are worked; none of one who is not known. */
    List<Shift> shifts(String therapist) {
        return worked.getOrDefault(therapist, List.of());
    }

    /** The minutes around the block of a session that is known and not frozen. */
    Buffer buffer(Session session) {
        return session.rehabClass() == null
                ? Buffer.of(Objects.requireNonNull(therapists.get(session.therapist())))
                : Buffer.of(Objects.requireNonNull(classes.get(session.rehabClass())));
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }
}
