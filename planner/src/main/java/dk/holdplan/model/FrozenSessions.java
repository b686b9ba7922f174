package dk.holdplan.model;

import dk.holdplan.problem.Session;
import dk.holdplan.rule.Appointment;
import dk.holdplan.rule.PublishedSessions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The published sessions that count, and those of them that are frozen (H16). */
final class FrozenSessions {

    private final PublishedSessions published;
    private final List<Session> movable;
    private final Map<String, List<Session>> ofCitizen;
    private final Map<String, Set<Session>> publishedOf;
    private final Set<String> known;

    FrozenSessions(PublishedSessions published) {
        this.published = published;
        Set<Session> kept = Set.copyOf(published.frozen());
        Set<Appointment> contradicted = contradicted(published.frozen());
        this.movable = published.all().stream()
                .filter(session -> !kept.contains(session) || contradicted.contains(Appointment.of(session))).toList();
        this.ofCitizen = published.frozen().stream().collect(Collectors.groupingBy(Session::citizen));
        this.publishedOf = published.all().stream()
                .collect(Collectors.groupingBy(Session::citizen, Collectors.toUnmodifiableSet()));
        this.known = movable.stream().map(Session::citizen).collect(Collectors.toSet());
    }

    /** What several of some frozen sessions are: with one citizen, kind and start, but not all alike. */
    private static Set<Appointment> contradicted(List<Session> frozen) {
        Set<Appointment> seen = new HashSet<>();
        return frozen.stream().map(Appointment::of).filter(appointment -> !seen.add(appointment))
                .collect(Collectors.toSet());
    }

    /** Every frozen session, in the order of publication. */
    List<Session> all() {
        return published.frozen();
    }

    /** The published sessions whose change the rules count: those that are not kept for sure, or that contradict others. */
    List<Session> movable() {
        return movable;
    }

    /** Whether some of them are a citizen's. */
    boolean isKnownTo(String citizen) {
        return known.contains(citizen);
    }

    /** A citizen's published sessions, frozen or not. */
    Set<Session> published(String citizen) {
        return publishedOf.getOrDefault(citizen, Set.of());
    }

    /** Those of the counted ones that are a citizen's. */
    List<Session> counted(String citizen) {
        return ofCitizen.getOrDefault(citizen, List.of());
    }
}
