package dk.holdplan.rule;

import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import java.util.List;
import java.util.Map;

/**
 * What a plan is worth.
 *
 * @param score as the rules count it, whatever the plan claims
 * @param broken every broken hard rule
 * @param units how often (or how many minutes, days) each medium and soft rule counts; rules that count nothing are
 *        absent
 * @param unplaced every demanded session without a place
 * @param claims every claim of the plan that is not true, in English
 */
public record Verdict(Score score, List<Breach> broken, Map<Rule, Integer> units, List<Unplaced> unplaced,
        List<String> claims) {

    public Verdict {
        broken = List.copyOf(broken);
        units = Map.copyOf(units);
        unplaced = List.copyOf(unplaced);
        claims = List.copyOf(claims);
    }

    /** Whether no hard rule is broken. */
    public boolean valid() {
        return broken.isEmpty();
    }

    /** Whether no hard rule is broken and every claim is true. */
    public boolean validAndTrue() {
        return valid() && claims.isEmpty();
    }
}
