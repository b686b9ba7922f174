package dk.holdplan.explain;

import dk.holdplan.explain.Reason.ObstacleCount;
import dk.holdplan.explain.Reason.Share;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Attempts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the places of one demand by what blocks them. */
final class Tally {

    private static final Comparator<ObstacleCount> ORDER = Comparator.comparingInt(ObstacleCount::alone)
            .thenComparingInt(ObstacleCount::places)
            .reversed().thenComparing(count -> count.obstacle().sentence())
            .thenComparing(count -> count.obstacle().id());

    private final Attempts attempts;
    private final Map<Obstacle, Count> counts = new HashMap<>();
    private int places;
    private int free;

    private static final class Count {
        private int places;
        private int alone;
        private final Map<Who, Integer> by = new TreeMap<>();
    }

    private record Who(Holder holder, String id) implements Comparable<Who> {

        static Who of(Session session) {
            return session.rehabClass() == null
                    ? new Who(Holder.CITIZEN, session.citizen())
                    : new Who(Holder.CLASS, session.rehabClass());
        }

        @Override
        public int compareTo(Who other) {
            int byHolder = holder.compareTo(other.holder);
            return byHolder != 0 ? byHolder : id.compareTo(other.id);
        }
    }

    Tally(Attempts attempts) {
        this.attempts = attempts;
    }

    int places() {
        return places;
    }

    int free() {
        return free;
    }

    List<ObstacleCount> obstacles() {
        return counts.entrySet().stream()
                .map(entry -> new ObstacleCount(entry.getKey(), entry.getValue().places, entry.getValue().alone,
                        entry.getValue().by.entrySet().stream()
                                .map(by -> new Share(by.getKey().holder(), by.getKey().id(), by.getValue()))
                                .sorted(Comparator.comparingInt(Share::places).reversed()).toList()))
                .sorted(ORDER).toList();
    }

    void add(Survey survey) {
        TriedTime tried = survey.tried();
        places += tried.places();
        survey.shared().forEach(obstacle -> count(obstacle, tried.places(), Set.of()));
        for (int i = 0; i < tried.therapists().size(); i++) {
            Session session = survey.session(i, 0);
            survey.ofTherapists().get(i)
                    .forEach(obstacle -> count(obstacle, tried.rooms().size(), inTheWay(obstacle, session)));
        }
        for (int i = 0; i < tried.rooms().size(); i++) {
            Session session = survey.session(0, i);
            survey.ofRooms().get(i)
                    .forEach(obstacle -> count(obstacle, tried.therapists().size(), inTheWay(obstacle, session)));
        }
        for (int therapist = 0; therapist < tried.therapists().size(); therapist++) {
            for (int room = 0; room < tried.rooms().size(); room++) {
                switch (survey.obstacles(therapist, room)) {
                    case 0 -> free++;
                    case 1 -> counts.get(survey.all(therapist, room).getFirst()).alone++;
                    default -> {
                        // Several obstacles: each has counted the place.
                    }
                }
            }
        }
    }

    private Set<Who> inTheWay(Obstacle obstacle, Session session) {
        List<Session> sessions = switch (obstacle.rule()) {
            case H07 -> attempts.inTheWayOfTherapist(session);
            case H10 -> attempts.inTheLunch(session);
            case H11 -> attempts.inTheWayInRoom(session);
            default -> List.of();
        };
        return sessions.stream().map(Who::of).collect(Collectors.toSet());
    }

    private void count(Obstacle obstacle, int more, Set<Who> by) {
        Count count = counts.computeIfAbsent(obstacle, key -> new Count());
        count.places += more;
        by.forEach(who -> count.by.merge(who, more, Integer::sum));
    }
}
