package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Engagement;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Appointment;
import dk.holdplan.rule.Rule;
import java.util.Comparator;
import java.util.function.BiPredicate;

/** Rules about keeping what citizens already know. */
final class PublishedConstraints {

    /** In the order of a plan, in which the last of several with one citizen, kind and start is what counts. */
    private static final Comparator<PlannedSession> IN_PLAN = Comparator
            .comparing((PlannedSession session) -> !session.frozen())
            .thenComparing(session -> session.purpose().week()).thenComparing(session -> session.purpose().index());

    /** What a session is now. */
    private record Present(PlannedSession session, Appointment appointment, Engagement engagement) {

        static Present of(PlannedSession session, Engagement engagement) {
            return new Present(session, Appointment
                    .of(engagement.session(session.citizen().id(), session.kind(), null)), engagement);
        }

        boolean isBefore(Present other) {
            return IN_PLAN.compare(session, other.session) < 0;
        }
    }

    private PublishedConstraints() {
    }

    /** Each published session without a session of the same citizen, kind and start. */
    static Constraint publishedMoved(ConstraintFactory factory) {
        return factory.forEach(Session.class).ifNotExists(now(factory), equal(Appointment::of, Present::appointment))
                .penalize(Penalty.of(Rule.PUBLISHED_MOVED)).asConstraint(Rule.PUBLISHED_MOVED.id());
    }

    /** Each published session that keeps its citizen, kind and start and changes therapist. */
    static Constraint publishedTherapist(ConstraintFactory factory) {
        return changed(factory, (before, after) -> !before.therapist().equals(after.therapist().id()),
                Rule.PUBLISHED_THERAPIST);
    }

    /** Each published session that keeps its citizen, kind and start and changes room. */
    static Constraint publishedRoom(ConstraintFactory factory) {
        return changed(factory, (before, after) -> !before.room().equals(after.room().id()), Rule.PUBLISHED_ROOM);
    }

    private static Constraint changed(ConstraintFactory factory, BiPredicate<Session, Engagement> change, Rule rule) {
        return factory.forEach(Session.class).join(now(factory), equal(Appointment::of, Present::appointment))
                .filter((before, after) -> change.test(before, after.engagement()))
                .ifNotExists(now(factory), equal((before, after) -> after.appointment(), Present::appointment),
                        filtering((before, after, other) -> after.isBefore(other)))
                .penalize(Penalty.of(rule)).asConstraint(rule.id());
    }

    /** The present sessions of citizens who know published ones. */
    private static UniConstraintStream<Present> now(ConstraintFactory factory) {
        UniConstraintStream<Present> inMeetings = Streams.members(factory)
                .filter(session -> session.citizen().published())
                .join(Meeting.class, equal(PlannedSession::place, Meeting::place))
                .join(ClassSlot.class, equal((session, meeting) -> meeting.place().timeSlot(), ClassSlot::id))
                .map((session, meeting, slot) -> Present.of(session, meeting.at(slot.time())));
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.citizen().published() && session.engagement() != null)
                .map(session -> Present.of(session, session.engagement())).concat(inMeetings);
    }
}
