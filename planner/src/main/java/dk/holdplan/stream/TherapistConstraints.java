package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.rule.Rule;

/** Rules about a therapist's day. */
final class TherapistConstraints {

    private TherapistConstraints() {
    }

    /** A therapist has one individual session or one meeting at a time; counts each pair that shares a minute. */
    static Constraint h07(ConstraintFactory factory) {
        return Streams.counted(Streams.therapists(factory), Rule.H07, TherapistTotals::clashes);
    }

    /**
     * The whole meeting lies in one shift of the therapist, at the class's site; counts meetings. Individual sessions
     * are offered only within shifts.
     */
    static Constraint h08(ConstraintFactory factory) {
        return Streams.meetings(factory).filter((meeting, slot) -> !isOnShift(meeting, slot))
                .penalize(Penalty.of(Rule.H08)).asConstraint(Rule.H08.id());
    }

    private static boolean isOnShift(Meeting meeting, ClassSlot slot) {
        return meeting.therapist().isOnShift(meeting.place().rehabClass().site(), slot.time());
    }

    /** In a shift that covers the lunch window the therapist keeps lunch free in one piece; counts shifts. */
    static Constraint h10(ConstraintFactory factory) {
        return Streams.counted(Streams.therapists(factory), Rule.H10, TherapistTotals::missedLunches);
    }

    /** Each minute of a therapist's day beyond four fifths of the day's shift minutes. */
    static Constraint overloadMinute(ConstraintFactory factory) {
        return Streams.counted(Streams.therapists(factory), Rule.OVERLOAD_MINUTE, TherapistTotals::overload);
    }
}
