package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.rule.Rule;

/** Rules about rooms. */
final class RoomConstraints {

    private RoomConstraints() {
    }

    /** A room holds one individual session or one meeting at a time; counts each pair that shares a minute. */
    static Constraint h11(ConstraintFactory factory) {
        return Streams.counted(Streams.rooms(factory), Rule.H11, Integer::intValue);
    }

    /**
     * The whole meeting lies in one opening window of the room; counts meetings. Individual sessions are offered only
     * in open rooms, and nothing on closed days.
     */
    static Constraint h13(ConstraintFactory factory) {
        return Streams.meetings(factory).filter((meeting, slot) -> !meeting.room().isOpen(slot.time()))
                .penalize(Penalty.of(Rule.H13)).asConstraint(Rule.H13.id());
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
