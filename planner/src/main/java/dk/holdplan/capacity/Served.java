package dk.holdplan.capacity;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sessions of one kind that a citizen needs and has. What is only possible is needed when it has a place, since nobody
 * misses it otherwise.
 *
 * @param needed that are due, or have a place
 * @param placed of them
 */
public record Served(Need need, SessionKind kind, int needed, int placed) {

    /**
     * What a citizen needs and has, for each kind of which anything is needed.
     *
     * @param sessions the citizen's own
     */
    public static List<Served> of(Need need, List<Session> sessions) {
        Map<Demand, Integer> placed = new IdentityHashMap<>();
        sessions.stream().sorted(Comparator.comparing(Session::start)).forEach(session -> need.demands().stream()
                .filter(demand -> demand.isFor(session) && placed.getOrDefault(demand, 0) < demand.count())
                .min(Comparator.comparing(Demand::last).thenComparing(demand -> !demand.due()))
                .ifPresent(demand -> placed.merge(demand, 1, Integer::sum)));
        List<Served> served = new ArrayList<>();
        for (SessionKind kind : SessionKind.values()) {
            int needed = 0;
            int have = 0;
            for (Demand demand : need.demands()) {
                if (demand.kind() == kind) {
                    int own = placed.getOrDefault(demand, 0);
                    needed += demand.due() ? demand.count() : own;
                    have += own;
                }
            }
            if (needed > 0) {
                served.add(new Served(need, kind, needed, have));
            }
        }
        return served;
    }
}
