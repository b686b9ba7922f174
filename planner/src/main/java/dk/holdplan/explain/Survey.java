package dk.holdplan.explain;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Attempts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the judge says to every place at one time. The rules of a place are those of its citizen and class, those of its
 * therapist and those of its room, and each part is the same whatever the others are; so each therapist and each room
 * is tried once and not each with each.
 *
 * @param shared obstacles of every place at that time
 * @param ofTherapists obstacles by the number of the therapist
 * @param ofRooms obstacles by the number of the room
 */
record Survey(TriedTime tried, String citizen, SessionKind kind, Set<Obstacle> shared, List<Set<Obstacle>> ofTherapists,
        List<Set<Obstacle>> ofRooms) {

    static Survey of(TriedTime tried, String citizen, SessionKind kind, Attempts attempts) {
        List<Set<Obstacle>> ofTherapists = new ArrayList<>();
        List<Set<Obstacle>> ofRooms = new ArrayList<>();
        Set<Obstacle> shared = Set.of();
        for (String therapist : tried.therapists()) {
            Set<Obstacle> found = obstacles(tried.session(citizen, kind, therapist, tried.rooms().getFirst()),
                    attempts);
            shared = only(found, Set.of(Holder.CITIZEN, Holder.CLASS));
            ofTherapists.add(only(found, Set.of(Holder.THERAPIST)));
        }
        for (String room : tried.rooms()) {
            Set<Obstacle> found = obstacles(tried.session(citizen, kind, tried.therapists().getFirst(), room),
                    attempts);
            ofRooms.add(only(found, Set.of(Holder.ROOM)));
        }
        return new Survey(tried, citizen, kind, shared, ofTherapists, ofRooms);
    }

    private static Set<Obstacle> obstacles(Session session, Attempts attempts) {
        Map<Object, Obstacle> found = new HashMap<>();
        attempts.breaches(session).stream().map(breach -> Obstacle.of(breach, session))
                .forEach(obstacle -> found.merge(List.of(obstacle.rule(), obstacle.holder()), obstacle,
                        Survey::plainer));
        return Set.copyOf(found.values());
    }

    /** Of two ways in which one rule blocks a place the one that stands for both. */
    private static Obstacle plainer(Obstacle one, Obstacle other) {
        return one.sentence().compareTo(other.sentence()) <= 0 ? one : other;
    }

    private static Set<Obstacle> only(Set<Obstacle> obstacles, Set<Holder> holders) {
        return obstacles.stream().filter(obstacle -> holders.contains(obstacle.holder()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The session at one of the places. */
    Session session(int therapist, int room) {
        return tried.session(citizen, kind, tried.therapists().get(therapist), tried.rooms().get(room));
    }

    /** How many obstacles a place has. */
    int obstacles(int therapist, int room) {
        return shared.size() + ofTherapists.get(therapist).size() + ofRooms.get(room).size();
    }

    /** The obstacles of a place. */
    List<Obstacle> all(int therapist, int room) {
        return Stream.of(shared, ofTherapists.get(therapist), ofRooms.get(room)).flatMap(Set::stream)
                .sorted(Comparator.comparing(Obstacle::rule)).toList();
    }
}
