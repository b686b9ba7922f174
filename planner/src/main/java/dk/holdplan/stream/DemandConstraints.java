package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
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
        return Streams.each(Streams.left(factory).filter(session -> session.due() && session.kind() == kind),
                Weights.unplacedRule(kind));
    }

    /** Each examination without a place of a citizen who has a right to start in time. */
    static Constraint unplacedStartRight(ConstraintFactory factory) {
        return Streams.each(rightBroken(factory), Rule.UNPLACED_START_RIGHT);
    }

    /** Each day by which such an examination is overdue at the end of the horizon, at most 20 for each citizen. */
    static Constraint overdueDay(ConstraintFactory factory) {
        return Streams.sum(rightBroken(factory).filter(session -> session.citizen().overdueDays() > 0)
                .map(session -> session.citizen().overdueDays()), Rule.OVERDUE_DAY);
    }

    private static UniConstraintStream<PlannedSession> rightBroken(ConstraintFactory factory) {
        return Streams.left(factory).filter(session -> session.due() && session.kind() == SessionKind.EXAMINATION
                && session.citizen().startRight());
    }

    /** Each review without a place that is only possible. */
    static Constraint reviewPutOff(ConstraintFactory factory) {
        return Streams.each(Streams.left(factory)
                .filter(session -> !session.due() && session.kind() != SessionKind.EXAMINATION), Rule.REVIEW_PUT_OFF);
    }

    /** Each training without a place beyond the first of a citizen in a week. */
    static Constraint secondMissed(ConstraintFactory factory) {
        return Streams.left(factory).filter(session -> session.kind() == SessionKind.TRAINING)
                .groupBy(PlannedSession::citizen, session -> session.purpose().week(), count())
                .filter((citizen, week, missed) -> missed > 1)
                .penalize(Penalty.of(Rule.SECOND_MISSED), (citizen, week, missed) -> missed - 1)
                .asConstraint(Rule.SECOND_MISSED.id());
    }
}
