package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Engagement;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Appointment;
import dk.holdplan.rule.Rule;

/** Rules about keeping what citizens already know. */
final class PublishedConstraints {

    private PublishedConstraints() {
    }

    /** Each published session without a session of the same citizen, kind and start. */
    static Constraint publishedMoved(ConstraintFactory factory) {
        return factory.forEach(Session.class).ifNotExists(now(factory), equal(Appointment::of, Appointment::of))
                .penalize(Penalty.of(Rule.PUBLISHED_MOVED)).asConstraint(Rule.PUBLISHED_MOVED.id());
    }

    /** Each published session that keeps its citizen, kind and start and changes therapist. */
    static Constraint publishedTherapist(ConstraintFactory factory) {
        return kept(factory).filter((before, after) -> !before.therapist().equals(after.therapist()))
                .penalize(Penalty.of(Rule.PUBLISHED_THERAPIST)).asConstraint(Rule.PUBLISHED_THERAPIST.id());
    }

    /** Each published session that keeps its citizen, kind and start and changes room. */
    static Constraint publishedRoom(ConstraintFactory factory) {
        return kept(factory).filter((before, after) -> !before.room().equals(after.room()))
                .penalize(Penalty.of(Rule.PUBLISHED_ROOM)).asConstraint(Rule.PUBLISHED_ROOM.id());
    }

    private static BiConstraintStream<Session, Session> kept(ConstraintFactory factory) {
        return factory.forEach(Session.class).join(now(factory), equal(Appointment::of, Appointment::of));
    }

    /** The present sessions of citizens who know published ones. */
    private static UniConstraintStream<Session> now(ConstraintFactory factory) {
        UniConstraintStream<Session> inMeetings = Streams.members(factory)
                .filter(session -> session.citizen().published())
                .join(Meeting.class, equal(PlannedSession::place, Meeting::place))
                .join(ClassSlot.class, equal((session, meeting) -> meeting.place().slot(), ClassSlot::id))
                .map((session, meeting, slot) -> session(session, meeting.at(slot.time())));
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.citizen().published() && session.engagement() != null)
                .map(session -> session(session, session.engagement())).concat(inMeetings);
    }

    private static Session session(PlannedSession session, Engagement engagement) {
        return engagement.session(session.citizen().id(), session.kind(), null);
    }
}
