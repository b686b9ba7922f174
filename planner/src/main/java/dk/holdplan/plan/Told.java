package dk.holdplan.plan;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What citizens were told last, and where. */
public final class Told {

    private Told() {
    }

    /**
     * The sessions that citizens know when a plan of a problem is changed: in each week what the problem has as told, or
     * else as published, and the plan's own sessions in weeks of which it has nothing.
     */
    public static List<Session> sessions(Problem problem, List<Session> plan) {
        Predicate<Session> planned = session -> problem.horizon().contains(session.date());
        Published before = problem.published();
        List<Session> known = before == null || before.told() == null ? problem.publishedSessions() : before.told();
        List<Session> published = known.stream().filter(planned).toList();
        Set<Integer> weeks = published.stream().map(session -> problem.horizon().week(session.date()))
                .collect(Collectors.toSet());
        return Stream.concat(published.stream(), plan.stream().filter(planned)
                .filter(session -> !weeks.contains(problem.horizon().week(session.date())))).toList();
    }

    /** A repaired problem that goes on knowing what citizens were told before the repair. */
    public static Problem kept(Problem repaired, List<Session> told) {
        Published published = repaired.published();
        return published == null || new HashSet<>(published.sessions()).equals(new HashSet<>(told))
                ? repaired
                : repaired.withPublished(published.withTold(told));
    }

    /** The site of each room of two problems, of which the later one counts. */
    public static Map<String, String> sites(Problem before, Problem after) {
        Map<String, String> sites = new HashMap<>();
        Stream.of(before, after).flatMap(problem -> problem.rooms().stream())
                .forEach((Room room) -> sites.put(room.id(), room.site()));
        return sites;
    }
}
