package dk.holdplan.recommend;

import dk.holdplan.demand.Demand;
import dk.holdplan.explain.Lack;
import dk.holdplan.explain.Lacks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is missing where a demanded session has no free place beside the sessions of a plan. */
record Missing(Problem problem, List<Session> sessions) {

    /**
     * Everything that is missing; where nothing is, that no place is free.
     *
     * @param from the earliest start that is wanted, null for any
     */
    List<Lack> of(OpenDemand open, @Nullable LocalDateTime from) {
        Demand demand = open.demand();
        if (from != null && from.toLocalDate().isAfter(demand.last())) {
            return List.of(new Lack(Lack.What.LAST_DAY, Map.of("kind", demand.kind(), "last", demand.last())));
        }
        Demand rest = demand.notBefore(from);
        List<Lack> found = new Lacks(problem, this::members).of(open.need(), rest);
        return found.isEmpty()
                ? List.of(new Lack(Lack.What.FREE_PLACE, Map.of("first", rest.first(), "last", rest.last())))
                : found;
    }

    private List<Session> members(String rehabClass, LocalDate date) {
        return sessions.stream().filter(session -> rehabClass.equals(session.rehabClass()))
                .filter(session -> session.date().equals(date)).toList();
    }
}
