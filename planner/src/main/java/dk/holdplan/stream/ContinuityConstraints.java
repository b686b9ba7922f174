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
        return Streams.counted(Streams.citizens(factory), Rule.OTHER_THERAPIST, CitizenTotals::otherTherapists);
    }

    /** Each training in a class of a citizen with places of their own that is not in one of these. */
    static Constraint otherSlot(ConstraintFactory factory) {
        return Streams.counted(Streams.citizens(factory), Rule.OTHER_SLOT, CitizenTotals::otherSlots);
    }

    /** Each class and weekday that a citizen trains in beyond the trainings a week. */
    static Constraint extraClassSlot(ConstraintFactory factory) {
        return Streams.counted(Streams.citizens(factory), Rule.EXTRA_CLASS_SLOT, CitizenTotals::extraSlots);
    }
}
