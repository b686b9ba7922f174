package dk.holdplan.check;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;
import java.util.Collection;
import java.util.List;

/**
 * Whether the price of the worst plan can be counted: the solver counts each level in 32 bits, and a sum beyond them
 * would pass for a good plan. The bound is coarse: every demand without a place, and every other rule broken by every
 * session.
 */
final class PriceCheck {

    /** The highest price of a level. */
    private static final long MOST = Integer.MAX_VALUE;

    private PriceCheck() {
    }

    static void check(Problem problem, Findings findings) {
        Weights weights = Weights.of(problem);
        Collection<Need> needs = Needs.of(problem).values();
        List<Demand> demands = needs.stream().flatMap(need -> need.demands().stream()).toList();
        long needed = demands.stream().mapToLong(Demand::count).sum();
        long minutes = demands.stream().flatMap(demand -> demand.minutes().stream()).mapToLong(each -> each).sum();
        long published = problem.publishedSessions().size();
        tell("medium",
                demands.stream().mapToLong(demand -> (long) demand.count() * weights.unplaced(demand.kind())).sum(),
                findings);
        tell("soft", Rule.of(Level.SOFT).stream()
                .mapToLong(rule -> weights.of(rule) * units(rule, problem, needed, minutes, published)).sum(),
                findings);
    }

    private static long units(Rule rule, Problem problem, long needed, long minutes, long published) {
        return switch (rule) {
            case WAIT_DAY -> problem.citizens().size() * 7L * problem.horizon().weeks();
            case OVERLOAD_MINUTE -> minutes;
            case PUBLISHED_MOVED, PUBLISHED_THERAPIST, PUBLISHED_ROOM -> published;
            default -> needed;
        };
    }

    private static void tell(String level, long price, Findings findings) {
        if (price > MOST) {
            findings.error(IssueCode.OUT_OF_RANGE, Pointer.ROOT.at("weights"),
                    "a price of up to " + price + " on the " + level + " level",
                    "weights with which the worst plan costs at most " + MOST);
        }
    }
}
