package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.rule.Rule;
import dk.holdplan.stream.Streams.Members;

/** Rules about rooms. */
final class RoomConstraints {

    private RoomConstraints() {
    }

    /**
     * A room holds one meeting or so many individual sessions at a time, with time to change between them; counts each
     * pair that is too close, and each individual session that finds the room full.
     */
    static Constraint h11(ConstraintFactory factory) {
        return Streams.counted(Streams.rooms(factory), Rule.H11, Integer::intValue);
    }

    /**
     * The whole time for which a meeting takes its room lies in one of its opening windows; counts sessions in meetings.
     * Individual sessions are offered only in open rooms, and nothing on closed days.
     */
    static Constraint h13(ConstraintFactory factory) {
        return Streams.meetings(factory).filter((meeting, slot) -> !isOpen(meeting, slot))
                .join(Streams.sizes(factory), equal((meeting, slot) -> meeting.place(), Members::place))
                .penalize(Penalty.of(Rule.H13), (meeting, slot, members) -> members.count())
                .asConstraint(Rule.H13.id());
    }

    private static boolean isOpen(Meeting meeting, ClassSlot slot) {
        return meeting.room().isOpen(meeting.place().buffer().ofRoom(slot.time()));
    }

    /**
     * A citizen who needs step-free access is only in step-free rooms; counts sessions in meetings. Individual sessions
     * are offered only in rooms that the citizen can enter, and so is joining a frozen meeting.
     */
    static Constraint h14(ConstraintFactory factory) {
        return Streams.members(factory).filter(session -> session.citizen().stepFree())
                .join(Meeting.class, equal(PlannedSession::place, Meeting::place))
                .filter((session, meeting) -> !meeting.room().stepFree()).penalize(Penalty.of(Rule.H14))
                .asConstraint(Rule.H14.id());
    }
}
