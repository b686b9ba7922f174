package dk.holdplan.rule;

import dk.holdplan.demand.Need;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Serving.Wanted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What frozen sessions, which choose before all others, serve, and what they leave to be placed. */
public final class FrozenDemand {

    private final Map<Session, Wanted> served = new HashMap<>();
    private final Map<String, List<Wanted>> left;

    /**
     * The demands of some citizens beside their frozen sessions.
     *
     * @param needs by citizen id
     * @param frozen of these citizens, each once
     */
    public FrozenDemand(Map<String, Need> needs, List<Session> frozen) {
        Serving serving = new Serving(needs);
        for (Row row : serving.serve(frozen.stream()
                .map(session -> new Row(session, Objects.requireNonNull(needs.get(session.citizen())), true))
                .toList())) {
            if (row.demand() != null) {
                served.put(row.session(), new Wanted(row.need(), row.demand(), row.minutes()));
            }
        }
        left = serving.left().stream().collect(Collectors.groupingBy(wanted -> wanted.need().citizen().id()));
    }

    /** What a frozen session serves, if anything. */
    public Optional<Wanted> served(Session session) {
        return Optional.ofNullable(served.get(session));
    }

    /** What is left to be placed for a citizen, in the order of RULES.md section 4. */
    public List<Wanted> left(String citizen) {
        return left.getOrDefault(citizen, List.of());
    }
}
