package dk.holdplan.explain;

import dk.holdplan.change.Change;
import dk.holdplan.change.Change.CitizenAvailable;
import dk.holdplan.demand.Demand;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One session moved with its citizen's consent: a session in the way could go to a time at which its citizen has not
 * said that they can come, and nothing else speaks against. Worth a try, not yet verified.
 */
final class Consents {

    /** So many sessions in the way are looked at, those first that hold most places back alone. */
    private static final int SESSIONS = 6;

    private final Problem problem;
    private final List<Session> sessions;
    private final Reasons reasons;

    Consents(Problem problem, List<Session> sessions, Reasons reasons) {
        this.problem = problem;
        this.sessions = sessions;
        this.reasons = reasons;
    }

    List<Change> of(Unplaced unplaced) {
        Map<Session, Integer> held = new LinkedHashMap<>();
        Map<Session, Session> places = new LinkedHashMap<>();
        reasons.surveys(unplaced)
                .flatMap(survey -> Stream.of(1, 2)
                        .flatMap(count -> NearMiss.of(survey, count)))
                .forEach(miss -> inTheWay(miss).forEach(session -> {
                    held.merge(session, 1, Integer::sum);
                    places.putIfAbsent(session, miss.session());
                }));
        return held.entrySet().stream()
                .sorted(Map.Entry.<Session, Integer>comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey)
                .limit(SESSIONS).flatMap(session -> elsewhere(session, places.get(session)).stream()).toList();
    }

    /** Each session that alone is in the way, be it of the therapist, in the room or in the class. */
    private Stream<Session> inTheWay(NearMiss miss) {
        Set<Session> found = new HashSet<>();
        for (Obstacle obstacle : miss.obstacles()) {
            found.addAll(switch (obstacle.rule()) {
                case H06 -> reasons.attempts().meeting(obstacle.id(), miss.session().date());
                case H07 -> reasons.attempts().inTheWayOfTherapist(miss.session());
                case H11 -> reasons.attempts().inTheWayInRoom(miss.session());
                default -> List.of(miss.session());
            });
        }
        boolean anyOfThem = miss.obstacles().size() == 1 && isFull(miss.obstacles().getFirst());
        return found.size() > 1 && !anyOfThem || found.contains(miss.session())
                ? Stream.empty()
                : found.stream().filter(session -> !session.citizen().equals(miss.session().citizen()))
                        .filter(session -> problem.published() == null || !problem.published().isFrozen(session))
                        .sorted(Session.BY_TIME);
    }

    /** Whether one fewer of all that are there would do. */
    private static boolean isFull(Obstacle obstacle) {
        return obstacle.rule() == Rule.H06 || obstacle.sentence() == Sentence.ROOM_BESIDE_FULL;
    }

    /** Where a session could go that another takes the place of. */
    private Optional<Change> elsewhere(Session session, Session instead) {
        List<Session> others = new ArrayList<>(sessions);
        others.remove(session);
        others.add(instead);
        Reasons without = new Reasons(problem, others);
        return without.attempts().open(session.citizen()).stream().filter(demand -> demand.isFor(session)).limit(1)
                .flatMap(demand -> without.surveys(session.citizen(), demand))
                .flatMap(survey -> NearMiss.of(survey, 1))
                .filter(miss -> miss.obstacles().getFirst().rule() == Rule.H15).map(NearMiss::session)
                .min(Session.BY_TIME)
                .map(there -> new CitizenAvailable(session.citizen(), there.start(), there.end()));
    }
}
