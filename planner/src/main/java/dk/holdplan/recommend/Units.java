package dk.holdplan.recommend;

import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;
import java.util.Map;

/** How often each rule counts, or by how much more or less than before; immutable. */
final class Units {

    static final Units NONE = new Units(new int[Rule.values().length]);

    private static final Rule[] RULES = Rule.values();

    private final int[] counts;

    private Units(int[] counts) {
        this.counts = counts;
    }

    static Units of(Map<Rule, Integer> units) {
        int[] counts = new int[RULES.length];
        units.forEach((rule, count) -> counts[rule.ordinal()] = count);
        return new Units(counts);
    }

    Units plus(Units other) {
        return sum(other, 1);
    }

    Units minus(Units other) {
        return sum(other, -1);
    }

    Units plus(Rule rule, int count) {
        int[] sum = counts.clone();
        sum[rule.ordinal()] += count;
        return new Units(sum);
    }

    /** Without the units of some rules. */
    Units without(Rule... rules) {
        int[] left = counts.clone();
        for (Rule rule : rules) {
            left[rule.ordinal()] = 0;
        }
        return new Units(left);
    }

    private Units sum(Units other, int sign) {
        int[] sum = counts.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += sign * other.counts[i];
        }
        return new Units(sum);
    }

    int of(Rule rule) {
        return counts[rule.ordinal()];
    }

    Cost cost(Weights weights) {
        int medium = 0;
        int soft = 0;
        for (Rule rule : RULES) {
            int price = counts[rule.ordinal()] * weights.of(rule);
            medium += rule.level() == Level.MEDIUM ? price : 0;
            soft += rule.level() == Level.SOFT ? price : 0;
        }
        return new Cost(medium, soft);
    }
}
