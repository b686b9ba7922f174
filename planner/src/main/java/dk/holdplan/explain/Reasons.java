package dk.holdplan.explain;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Attempts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Why the unplaced demands of a plan have no place. Nothing is remembered from the search: each place that a demand
 * could be thought to have is tried with the judge's rules in the finished timetable.
 */
public final class Reasons {

    private static final Comparator<Unplaced> START_GUARANTEE_FIRST = Comparator
            .comparing((Unplaced demand) -> demand.kind() != SessionKind.EXAMINATION).thenComparing(Unplaced::week)
            .thenComparing(Unplaced::citizen).thenComparing(Unplaced::kind);

    private final Map<String, Need> needs;
    private final Attempts attempts;
    private final TriedTimes triedTimes;
    private final Lacks lacks;

    /**
     * @param problem without errors
     * @param sessions of a plan without broken rules
     */
    public Reasons(Problem problem, List<Session> sessions) {
        needs = Needs.of(problem);
        attempts = new Attempts(problem, sessions);
        triedTimes = new TriedTimes(problem, attempts);
        lacks = new Lacks(problem, attempts::meeting);
    }

    /** The reason for every unplaced demand of a plan of the same sessions, the start guarantee first. */
    public List<Reason> of(Plan plan) {
        Map<Unplaced, Reason> known = new HashMap<>();
        return plan.unplaced().stream().sorted(START_GUARANTEE_FIRST)
                .map(unplaced -> known.computeIfAbsent(unplaced, this::of)).toList();
    }

    /** The reason for one unplaced demand. */
    public Reason of(Unplaced unplaced) {
        Need need = needs.get(unplaced.citizen());
        Demand demand = demand(unplaced);
        Tally tally = new Tally(attempts);
        surveys(unplaced).forEach(tally::add);
        return new Reason(unplaced, demand.first(), demand.last(), need.mayBeAlone(demand.kind(), demand.week()),
                need.mayBeInClass(demand.kind(), demand.week()), lacks.of(need, demand), tally.places(), tally.free(),
                tally.obstacles());
    }

    /** What the judge says to every place that a demand could be thought to have. */
    Stream<Survey> surveys(Unplaced unplaced) {
        return surveys(unplaced.citizen(), demand(unplaced));
    }

    Stream<Survey> surveys(String citizen, Demand demand) {
        return triedTimes.of(needs.get(citizen), demand).filter(tried -> tried.places() > 0)
                .map(tried -> Survey.of(tried, citizen, demand.kind(), attempts));
    }

    Need need(String citizen) {
        return needs.get(citizen);
    }

    SiteHours hours(String site) {
        return triedTimes.hours(site);
    }

    Attempts attempts() {
        return attempts;
    }

    Demand demand(Unplaced unplaced) {
        Stream<Demand> demands = Stream.concat(attempts.open(unplaced.citizen()).stream(),
                needs.get(unplaced.citizen()).demands().stream());
        return demands.filter(demand -> demand.kind() == unplaced.kind() && demand.week() == unplaced.week())
                .findFirst()
                .orElseThrow();
    }
}
