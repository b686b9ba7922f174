package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Engagement;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.MeetingPlace;
import dk.holdplan.model.PlannedCitizen;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.RoomDay;
import dk.holdplan.model.TherapistDay;
import dk.holdplan.rule.Rule;
import java.util.function.ToIntFunction;

/** What several rules look at. The solver computes each of these streams once, however many rules start from it. */
final class Streams {

    private Streams() {
    }

    /** The constraint of a rule that counts so many units of what sessions or engagements add up to. */
    static <A, B> Constraint counted(BiConstraintStream<A, B> totals, Rule rule, ToIntFunction<B> units) {
        return totals.filter((who, total) -> units.applyAsInt(total) > 0)
                .penalize(Penalty.of(rule), (who, total) -> units.applyAsInt(total)).asConstraint(rule.id());
    }

    /** What each citizen's sessions add up to. */
    static BiConstraintStream<PlannedCitizen, CitizenTotals> citizens(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).groupBy(PlannedSession::citizen, Collector.CITIZEN);
    }

    /** What keeps each therapist busy on each day. */
    static BiConstraintStream<TherapistDay, TherapistTotals> therapists(ConstraintFactory factory) {
        return engagements(factory).groupBy(Engagement::therapist, Collector.THERAPIST);
    }

    /** How many pairs of engagements want each room at the same time, by day. */
    static BiConstraintStream<RoomDay, Integer> rooms(ConstraintFactory factory) {
        return engagements(factory).groupBy(Engagement::room, Collector.CLASHES);
    }

    /** Everything that keeps a therapist and a room busy, each meeting once. */
    static UniConstraintStream<Engagement> engagements(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).filter(PlannedSession::alone).map(PlannedSession::engagement)
                .concat(meetings(factory).map((meeting, slot) -> meeting.at(slot.time())))
                .concat(frozenMeetings(factory).ifNotExists(joining(factory),
                        equal(Meeting::place, PlannedSession::place)).map(meeting -> meeting.place().engagement()))
                .concat(joinedMeetings(factory).map(meeting -> meeting.at(meeting.place().engagement().span())));
    }

    /** The meetings that take place and are not frozen, with the slot that gives them their time. */
    static BiConstraintStream<Meeting, ClassSlot> meetings(ConstraintFactory factory) {
        return factory.forEach(Meeting.class).filter(meeting -> !meeting.frozen())
                .join(ClassSlot.class, equal(meeting -> meeting.place().slot(), ClassSlot::id))
                .ifExists(members(factory), equal((meeting, slot) -> meeting.place(), PlannedSession::place));
    }

    /** The meetings that frozen sessions fix. */
    static UniConstraintStream<Meeting> frozenMeetings(ConstraintFactory factory) {
        return factory.forEach(Meeting.class).filter(Meeting::frozen);
    }

    /** Those of them in which somebody is who is not frozen. */
    static UniConstraintStream<Meeting> joinedMeetings(ConstraintFactory factory) {
        return frozenMeetings(factory).ifExists(joining(factory), equal(Meeting::place, PlannedSession::place));
    }

    /** The sessions in meetings that are not frozen. */
    static UniConstraintStream<PlannedSession> members(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.place() instanceof MeetingPlace place && !place.frozen());
    }

    /** Those of them whose citizen cares for their time, with the slot that decides it. */
    static BiConstraintStream<PlannedSession, ClassSlot> timedMembers(ConstraintFactory factory) {
        return members(factory).filter(session -> session.citizen().caresForTime()).join(ClassSlot.class,
                equal(Streams::slot, ClassSlot::id));
    }

    /** The id of the slot that decides the time of a session in a meeting. */
    static String slot(PlannedSession session) {
        return ((MeetingPlace) session.place()).slot();
    }

    private static UniConstraintStream<PlannedSession> joining(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).filter(session -> !session.frozen()
                && session.place() instanceof MeetingPlace place && place.frozen());
    }
}
