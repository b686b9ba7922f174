package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Span;

/** Rules about classes and their meetings. */
final class ClassConstraints {

    private ClassConstraints() {
    }

    /**
     * A class keeps one start per weekday; counts each frozen meeting that others join although others are in a meeting
     * of the class at another time of that weekday. All other meetings take their time from the class's slot, which has
     * offered times only, and have one therapist and one room.
     */
    static Constraint h05(ConstraintFactory factory) {
        UniConstraintStream<SlotTime> moving = Streams.meetings(factory)
                .map((meeting, slot) -> new SlotTime(slot.id(), slot.time()));
        UniConstraintStream<SlotTime> frozen = Streams.joinedMeetings(factory)
                .map(meeting -> new SlotTime(meeting.place().slot(), meeting.place().engagement().span()));
        return frozen
                .ifExists(frozen.concat(moving), equal(SlotTime::slot, SlotTime::slot),
                        filtering((one, other) -> !one.time().equals(other.time())))
                .penalize(Penalty.of(Rule.H05)).asConstraint(Rule.H05.id());
    }

    private record SlotTime(String slot, Span time) {
    }

    /** A meeting holds at most as many citizens as the class and the room have places; counts each beyond. */
    static Constraint h06(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).filter(session -> session.inClass() && !session.frozen())
                .groupBy(PlannedSession::place, count())
                .join(Meeting.class, equal((place, members) -> place, Meeting::place))
                .filter((place, members, meeting) -> members > meeting.capacity())
                .penalize(Penalty.of(Rule.H06), (place, members, meeting) -> members - meeting.capacity())
                .asConstraint(Rule.H06.id());
    }

    /** Each individual training of a citizen who could be in a class that week. */
    static Constraint individualInsteadOfClass(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.alone() && session.purpose().classPossible())
                .penalize(Penalty.of(Rule.INDIVIDUAL_INSTEAD_OF_CLASS))
                .asConstraint(Rule.INDIVIDUAL_INSTEAD_OF_CLASS.id());
    }

    /** Each class and date that has a citizen. */
    static Constraint meetingRun(ConstraintFactory factory) {
        return Streams.meetings(factory).map((meeting, slot) -> meeting)
                .concat(Streams.frozenMeetings(factory).filter(meeting -> meeting.place().held().first()))
                .penalize(Penalty.of(Rule.MEETING_RUN)).asConstraint(Rule.MEETING_RUN.id());
    }
}
