package dk.holdplan.model;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published sessions that count, and those of them that are frozen (H16). */
final class FrozenSessions {

    private final List<Session> all;
    private final List<Session> counted;
    private final List<Session> movable;
    private final Map<Session, Demand> served = new HashMap<>();
    private final Map<String, Map<Demand, List<Integer>>> open = new HashMap<>();
    private final Map<String, Set<LocalDate>> dates = new HashMap<>();

    private record Appointment(String citizen, SessionKind kind, LocalDateTime start) {

        static Appointment of(Session session) {
            return new Appointment(session.citizen(), session.kind(), session.start());
        }
    }

    FrozenSessions(Problem problem, Map<String, Need> needs) {
        Set<String> classes = problem.classes().stream().map(RehabClass::id).collect(Collectors.toSet());
        List<Session> published = problem.publishedSessions().stream()
                .filter(session -> problem.horizon().contains(session.date()))
                .filter(session -> needs.containsKey(session.citizen()) && needs.get(session.citizen()).admitted())
                .toList();
        this.all = published.stream().filter(session -> problem.published().isFrozen(session))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
        this.counted = all.stream()
                .filter(session -> session.rehabClass() == null || classes.contains(session.rehabClass())).toList();
        Set<Session> kept = Set.copyOf(counted);
        this.movable = Stream.concat(published.stream().filter(session -> !kept.contains(session)),
                lastOfSeveral(counted)).toList();
        for (Session session : counted) {
            dates.computeIfAbsent(session.citizen(), id -> new HashSet<>()).add(session.date());
            needs.get(session.citizen()).demand(session.kind(), session.date())
                    .ifPresent(demand -> serve(session, demand));
        }
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

    private void serve(Session session, Demand demand) {
        List<Integer> left = open.computeIfAbsent(session.citizen(), id -> new HashMap<>())
                .computeIfAbsent(demand, key -> new ArrayList<>(demand.minutes()));
        if (!left.isEmpty()) {
            int minutes = (int) Duration.between(session.start(), session.end()).toMinutes();
            left.remove(Math.max(0, left.indexOf(minutes)));
            served.put(session, demand);
        }
    }

    /** Every frozen session, in the order of publication. */
    List<Session> all() {
        return all;
    }

    /**
     * The frozen sessions that the rules count: all but those of a class that the problem does not have, which take no
     * day, therapist or room.
     */
    List<Session> counted() {
        return counted;
    }

    /** The published sessions whose change the rules count: those that are not kept for sure, or that contradict others. */
    List<Session> movable() {
        return movable;
    }

    /** Whether the session serves a demand. */
    boolean serves(Session session) {
        return served.containsKey(session);
    }

    /** The lengths in minutes of the sessions of a demand that frozen sessions leave to be placed. */
    List<Integer> open(String citizen, Demand demand) {
        return open.getOrDefault(citizen, Map.of()).getOrDefault(demand, demand.minutes());
    }

    /** The dates on which a citizen has a frozen session and thus no other (H02). */
    Set<LocalDate> dates(String citizen) {
        return dates.getOrDefault(citizen, Set.of());
    }
}
