package dk.holdplan.model;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Appointment;
import dk.holdplan.rule.PublishedSessions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published sessions that count, and those of them that are frozen (H16). */
final class FrozenSessions {

    private final PublishedSessions published;
    private final List<Session> movable;
    private final Map<String, List<Session>> ofCitizen;

    FrozenSessions(PublishedSessions published) {
        this.published = published;
        Set<Session> kept = Set.copyOf(published.taking());
        this.movable = Stream.concat(published.all().stream().filter(session -> !kept.contains(session)),
                lastOfSeveral(published.taking())).toList();
        this.ofCitizen = published.taking().stream().collect(Collectors.groupingBy(Session::citizen));
    }

    /**
     * Of frozen sessions of one citizen, kind and start, the last is what the others count as changed into; compared with
     * each of them it finds the same changes.
     */
    private static Stream<Session> lastOfSeveral(List<Session> frozen) {
        return frozen.stream()
                .collect(Collectors.groupingBy(Appointment::of, LinkedHashMap::new, Collectors.toList())).values()
                .stream()
                .filter(group -> group.size() > 1).map(List::getLast);
    }

    /** Every frozen session, in the order of publication. */
    List<Session> all() {
        return published.frozen();
    }

    /** The frozen sessions that the rules count, since they take a day, a therapist and a room. */
    List<Session> counted() {
        return published.taking();
    }

    /** The published sessions whose change the rules count: those that are not kept for sure, or that contradict others. */
    List<Session> movable() {
        return movable;
    }

    /** The demand that a frozen session serves, if any. */
    Optional<Demand> served(Session session, Need need) {
        return need.demand(session.kind(), session.date()).filter(demand -> of(session.citizen()).stream()
                .filter(demand::isFor).limit(demand.count()).anyMatch(session::equals));
    }

    /** The lengths in minutes of the sessions of a demand that frozen sessions leave to be placed. */
    List<Integer> open(String citizen, Demand demand) {
        return demand.open(of(citizen));
    }

    /** The dates on which a citizen has a frozen session and thus no other (H02). */
    Set<LocalDate> dates(String citizen) {
        return of(citizen).stream().map(Session::date).collect(Collectors.toSet());
    }

    private List<Session> of(String citizen) {
        return ofCitizen.getOrDefault(citizen, List.of());
    }
}
