package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.MeetingPlace;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Span;
import dk.holdplan.stream.Streams.Members;

/** Rules about classes and their meetings. */
final class ClassConstraints {

    private ClassConstraints() {
    }

    /**
     * Who has no place in a class trains in it after the last day for joining only when they have been in it by then;
     * counts sessions. Otherwise a session is offered only classes that take the citizen.
     */
    static Constraint h04(ConstraintFactory factory) {
        return Streams.each(factory.forEach(PlannedSession.class).filter(ClassConstraints::isAfterJoining)
                .ifNotExists(factory.forEach(PlannedSession.class).filter(ClassConstraints::letsJoin),
                        equal(PlannedSession::citizen, PlannedSession::citizen),
                        equal(ClassConstraints::classId, ClassConstraints::classId)),
                Rule.H04);
    }

    private static boolean isAfterJoining(PlannedSession session) {
        return session.place() instanceof MeetingPlace place && place.isAfterJoining() && !session.frozen()
                && session.kind() == SessionKind.TRAINING && !session.citizen().hasPlaceIn(place.classId());
    }

    private static boolean letsJoin(PlannedSession session) {
        return session.place() instanceof MeetingPlace place && place.letsJoin();
    }

    private static String classId(PlannedSession session) {
        return ((MeetingPlace) session.place()).classId();
    }

    /**
     * A class keeps one start per weekday, exceptions aside; counts weekdays on which others join a frozen meeting
     * although others are in a meeting of the class at another time. All other meetings take their time from the class's
     * slot, which has offered times only, and have one therapist and one room.
     */
    static Constraint h05(ConstraintFactory factory) {
        UniConstraintStream<SlotTime> moving = Streams.meetings(factory).filter((meeting, slot) -> slot.shared())
                .map((meeting, slot) -> new SlotTime(slot.id(), slot.time()));
        UniConstraintStream<SlotTime> joined = Streams.joinedMeetings(factory)
                .filter(meeting -> !meeting.place().isExceptional())
                .map(meeting -> new SlotTime(meeting.place().slot(), meeting.place().engagement().span()));
        return joined.concat(moving).groupBy(SlotTime::slot, countDistinct(SlotTime::time))
                .filter((slot, times) -> times > 1).penalize(Penalty.of(Rule.H05)).asConstraint(Rule.H05.id());
    }

    private record SlotTime(String slot, Span time) {
    }

    /** A meeting holds at most as many citizens as the class and the room have places; counts meetings. */
    static Constraint h06(ConstraintFactory factory) {
        return Streams.sizes(factory).join(Meeting.class, equal(Members::place, Meeting::place))
                .filter((members, meeting) -> members.count() > meeting.capacity()).penalize(Penalty.of(Rule.H06))
                .asConstraint(Rule.H06.id());
    }

    /**
     * Where nothing new may start, there is only what was published; counts sessions in meetings. Places alone, and
     * meetings of which no time is late enough, are offered only to those for whom they were published, and what is
     * frozen is pinned.
     */
    static Constraint h16(ConstraintFactory factory) {
        return Streams.members(factory).filter(session -> ((MeetingPlace) session.place()).newFrom() > 0)
                .join(Meeting.class, equal(PlannedSession::place, Meeting::place))
                .join(ClassSlot.class, equal((session, meeting) -> meeting.place().timeSlot(), ClassSlot::id))
                .filter((session, meeting, slot) -> slot.time().from() < meeting.place().newFrom()
                        && !session.citizen().knows(meeting.at(slot.time()).session(session.citizen().id(),
                                session.kind(), meeting.place().classId())))
                .penalize(Penalty.of(Rule.H16)).asConstraint(Rule.H16.id());
    }

    /** Each individual training of a citizen who could be in a class that week. */
    static Constraint individualInsteadOfClass(ConstraintFactory factory) {
        return Streams.each(
                factory.forEach(PlannedSession.class)
                        .filter(session -> session.alone() && session.purpose().classPossible()),
                Rule.INDIVIDUAL_INSTEAD_OF_CLASS);
    }

    /** Each class and date that has a citizen. */
    static Constraint meetingRun(ConstraintFactory factory) {
        return Streams.each(Streams.meetings(factory).map((meeting, slot) -> meeting)
                .concat(Streams.frozenMeetings(factory).filter(meeting -> meeting.place().held().first())),
                Rule.MEETING_RUN);
    }

    /** Each citizen by whom a meeting that runs has fewer than its class wants; of a class and date all are counted. */
    static Constraint missingMember(ConstraintFactory factory) {
        UniConstraintStream<Integer> joined = Streams.sizes(factory)
                .map(members -> ((MeetingPlace) members.place()).missing(members.count()));
        UniConstraintStream<Integer> unjoined = Streams.unjoinedMeetings(factory)
                .filter(meeting -> meeting.place().held().first()).map(meeting -> meeting.place().missing(0));
        return Streams.sum(joined.concat(unjoined).filter(missing -> missing > 0), Rule.MISSING_MEMBER);
    }
}
