package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.rule.Rule;
import dk.holdplan.stream.Streams.Members;

/** Rules about a therapist's day. */
final class TherapistConstraints {

    private TherapistConstraints() {
    }

    /** A therapist is taken by one individual session or one meeting at a time; counts each pair that shares a minute. */
    static Constraint h07(ConstraintFactory factory) {
        return Streams.counted(Streams.therapists(factory), Rule.H07, TherapistTotals::clashes);
    }

    /**
     * The whole time for which a meeting takes its therapist lies in one of their shifts, at the class's site; counts
     * sessions in meetings. Individual sessions are offered only within shifts.
     */
    static Constraint h08(ConstraintFactory factory) {
        return Streams.meetings(factory).filter((meeting, slot) -> !isOnShift(meeting, slot))
                .join(Streams.sizes(factory), equal((meeting, slot) -> meeting.place(), Members::place))
                .penalize(Penalty.of(Rule.H08), (meeting, slot, members) -> members.count())
                .asConstraint(Rule.H08.id());
    }

    private static boolean isOnShift(Meeting meeting, ClassSlot slot) {
        return meeting.therapist().isOnShift(meeting.place().rehabClass().site(),
                meeting.place().buffer().ofTherapist(slot.time()));
    }

    /** In a shift that covers the lunch window the therapist keeps lunch free in one piece; counts shifts. */
    static Constraint h10(ConstraintFactory factory) {
        return Streams.counted(Streams.therapists(factory), Rule.H10, TherapistTotals::missedLunches);
    }

    /** Each minute of a therapist's day beyond four fifths of the day's shift minutes. */
    static Constraint overloadMinute(ConstraintFactory factory) {
        return Streams.counted(Streams.therapists(factory), Rule.OVERLOAD_MINUTE, TherapistTotals::overload);
    }

    /** Each individual session or meeting that takes a therapist at a time that they would rather avoid. */
    static Constraint therapistAvoids(ConstraintFactory factory) {
        return Streams.counted(Streams.therapists(factory), Rule.THERAPIST_AVOIDS, TherapistTotals::avoided);
    }
}
