package dk.holdplan.rule;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import java.util.EnumMap;
import java.util.Map;

/** The penalty per unit of each rule for one problem: the defaults, replaced by what the problem names. */
public final class Weights {

    private final Map<Rule, Integer> penalties = new EnumMap<>(Rule.class);

    private Weights(Map<String, Integer> overrides) {
        for (Rule rule : Rule.values()) {
            penalties.put(rule, rule.level() == Level.HARD
                    ? rule.defaultWeight()
                    : overrides.getOrDefault(rule.id(), rule.defaultWeight()));
        }
    }

    /** The weights that a problem asks for. */
    public static Weights of(Problem problem) {
        return new Weights(problem.weights());
    }

    /** Penalty per unit of a rule. */
    public int of(Rule rule) {
        return penalties.get(rule);
    }

    /** Penalty of one unplaced session of a kind. */
    public int unplaced(SessionKind kind) {
        return of(unplacedRule(kind));
    }

    /** The rule that counts unplaced sessions of a kind. */
    public static Rule unplacedRule(SessionKind kind) {
        return switch (kind) {
            case EXAMINATION -> Rule.UNPLACED_EXAMINATION;
            case TRAINING -> Rule.UNPLACED_TRAINING;
            case EDUCATION -> Rule.UNPLACED_EDUCATION;
            case REEVALUATION -> Rule.UNPLACED_REEVALUATION;
            case CLOSING -> Rule.UNPLACED_CLOSING;
        };
    }
}
