package dk.holdplan.change;

import dk.holdplan.problem.Session;
import dk.holdplan.rule.Rule;
import java.util.Set;

/**
 * A published session that cannot stay as it is.
 *
 * @param rules the hard rules that it would break
 */
public record BrokenSession(Session session, Set<Rule> rules) {

    public BrokenSession {
        rules = Set.copyOf(rules);
    }
}
