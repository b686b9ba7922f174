package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import dk.holdplan.rule.Rule;

/** Rules about meeting the same people from time to time. */
final class ContinuityConstraints {

    private ContinuityConstraints() {
    }

    /** Each individual session not with the citizen's own therapist; without one, each therapist beyond the first. */
    static Constraint otherTherapist(ConstraintFactory factory) {
        return Streams.citizens(factory).filter((citizen, use) -> use.otherTherapists() > 0)
                .penalize(Penalty.of(Rule.OTHER_THERAPIST), (citizen, use) -> use.otherTherapists())
                .asConstraint(Rule.OTHER_THERAPIST.id());
    }

    /** Each class and weekday that a citizen trains in beyond the trainings a week. */
    static Constraint extraClassSlot(ConstraintFactory factory) {
        return Streams.citizens(factory).filter((citizen, use) -> use.extraSlots() > 0)
                .penalize(Penalty.of(Rule.EXTRA_CLASS_SLOT), (citizen, use) -> use.extraSlots())
                .asConstraint(Rule.EXTRA_CLASS_SLOT.id());
    }
}
