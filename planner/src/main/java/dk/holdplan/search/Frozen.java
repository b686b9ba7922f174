package dk.holdplan.search;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published sessions as the search sees them (H16). One that is pinned is like one that is frozen.
 *
 * @param all every frozen session, which each plan repeats
 * @param counting those of a class that the problem still has; only they take up anything
 * @param movable published sessions whose change has a price: those that may change, and frozen ones of a lost class
 */
record Frozen(List<Session> all, List<Session> counting, List<Session> movable) {

    /** What keeps a therapist and a room busy: an individual session or a whole meeting. */
    record Block(boolean meeting, String who, LocalDateTime start, LocalDateTime end, String therapist, String room) {
    }

    static Frozen of(Problem problem, Map<String, Need> needs) {
        Set<String> classes = problem.classes().stream().map(RehabClass::id).collect(Collectors.toSet());
        List<Session> published = problem.publishedSessions().stream()
                .filter(session -> problem.horizon().contains(session.date()))
                .filter(session -> needs.containsKey(session.citizen()) && needs.get(session.citizen()).admitted())
                .toList();
        List<Session> all = Stream.concat(
                published.stream().filter(session -> problem.published().isFrozen(session)),
                Pins.holding(problem).stream()).distinct().toList();
        List<Session> counting = all.stream()
                .filter(session -> session.rehabClass() == null || classes.contains(session.rehabClass())).toList();
        Set<Session> kept = Set.copyOf(counting);
        return new Frozen(all, counting, published.stream().filter(session -> !kept.contains(session)).toList());
    }

    static Block block(Session session) {
        boolean meeting = session.rehabClass() != null;
        return new Block(meeting, meeting ? session.rehabClass() : session.citizen(), session.start(), session.end(),
                session.therapist(), session.room());
    }

    List<Block> blocks() {
        return counting.stream().map(Frozen::block).distinct().toList();
    }

    /** The frozen sessions by class and date. */
    Map<ClassDate, List<Session>> meetings() {
        return counting.stream().filter(session -> session.rehabClass() != null)
                .collect(Collectors.groupingBy(session -> new ClassDate(session.rehabClass(), session.date())));
    }

    record ClassDate(String rehabClass, LocalDate date) {
    }

    /** The individual lengths of a demand that frozen sessions leave open, in minutes. */
    List<Integer> open(Need need, Demand demand) {
        List<Integer> open = new ArrayList<>(demand.minutes());
        for (Session session : counting) {
            if (!open.isEmpty() && session.citizen().equals(need.citizen().id()) && session.kind() == demand.kind()
                    && demand.covers(session.date())) {
                int minutes = (int) Duration.between(session.start(), session.end()).toMinutes();
                open.remove(Math.max(0, open.indexOf(minutes)));
            }
        }
        return open;
    }
}
