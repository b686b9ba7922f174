package dk.holdplan.rule;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.problem.Session;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sums up the units of each rule. */
final class UnitCount implements PenaltySink {

    private static final Rule[] RULES = Rule.values();

    private final int[] counts = new int[RULES.length];

    @Override
    public void unplaced(Unplaced demand) {
        counts[Weights.unplacedRule(demand.kind()).ordinal()]++;
    }

    @Override
    public void sessions(Rule rule, int units, Session session, @Nullable Session other) {
        counts[rule.ordinal()] += units;
    }

    @Override
    public void several(Rule rule, int units, List<Session> sessions) {
        counts[rule.ordinal()] += units;
    }

    @Override
    public void open(Rule rule, int units, Unplaced demand) {
        counts[rule.ordinal()] += units;
    }

    @Override
    public void overload(String therapist, LocalDate date, int load, int limit) {
        counts[Rule.OVERLOAD_MINUTE.ordinal()] += load - limit;
    }

    /** The units of each rule that counts any. */
    Map<Rule, Integer> units() {
        Map<Rule, Integer> units = new EnumMap<>(Rule.class);
        for (Rule rule : RULES) {
            if (counts[rule.ordinal()] != 0) {
                units.put(rule, counts[rule.ordinal()]);
            }
        }
        return units;
    }
}
