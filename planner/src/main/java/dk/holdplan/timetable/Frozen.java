package dk.holdplan.timetable;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Block;
import dk.holdplan.rule.PublishedSessions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published sessions as the search sees them (H16). One that is pinned is like one that is frozen.
 *
 * @param all every frozen session, which each plan repeats
 * @param movable published sessions that may change, at a price
 */
public record Frozen(List<Session> all, List<Session> movable) {

    /** Nothing is. */
    static final Frozen NOTHING = new Frozen(List.of(), List.of());

    static Frozen of(Problem problem, Map<String, Need> needs) {
        PublishedSessions published = PublishedSessions.of(problem, needs);
        List<Session> all = Stream.concat(published.frozen().stream(), Pins.holding(problem).stream()).distinct()
                .toList();
        Set<Session> kept = Set.copyOf(all);
        return new Frozen(all, published.all().stream().filter(session -> !kept.contains(session)).toList());
    }

    List<Block> blocks() {
        return all.stream().map(Block::of).distinct().toList();
    }

    /** The frozen sessions by class and date. */
    public Map<ClassDate, List<Session>> meetings() {
        return all.stream().filter(session -> session.rehabClass() != null)
                .collect(Collectors.groupingBy(session -> new ClassDate(session.rehabClass(), session.date())));
    }

    public record ClassDate(String rehabClass, LocalDate date) {
    }
}
