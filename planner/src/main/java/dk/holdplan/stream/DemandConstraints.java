package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;

/** Rules about demand that is left without a place. */
final class DemandConstraints {

    private DemandConstraints() {
    }

    /** Each examination without a place. */
    static Constraint unplacedExamination(ConstraintFactory factory) {
        return unplaced(factory, SessionKind.EXAMINATION);
    }

    /** Each training without a place. */
    static Constraint unplacedTraining(ConstraintFactory factory) {
        return unplaced(factory, SessionKind.TRAINING);
    }

    /** Each re-evaluation without a place. */
    static Constraint unplacedReevaluation(ConstraintFactory factory) {
        return unplaced(factory, SessionKind.REEVALUATION);
    }

    /** Each closing talk without a place. */
    static Constraint unplacedClosing(ConstraintFactory factory) {
        return unplaced(factory, SessionKind.CLOSING);
    }

    /** Each education session without a place. */
    static Constraint unplacedEducation(ConstraintFactory factory) {
        return unplaced(factory, SessionKind.EDUCATION);
    }

    private static Constraint unplaced(ConstraintFactory factory, SessionKind kind) {
        Rule rule = Weights.unplacedRule(kind);
        return factory.forEachIncludingUnassigned(PlannedSession.class).filter(session -> session.place() == null)
                .filter(session -> session.kind() == kind).penalize(Penalty.of(rule)).asConstraint(rule.id());
    }
}
