package dk.holdplan.stream;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Meeting;
import dk.holdplan.model.MeetingPlace;
import dk.holdplan.model.Place;
import dk.holdplan.model.PlannedCitizen;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.RoomDay;
import dk.holdplan.model.Taking;
import dk.holdplan.model.TherapistDay;
import dk.holdplan.rule.Rule;
import java.util.function.ToIntFunction;

/** What several rules look at. The solver computes each of these streams once, however many rules start from it. */
final class Streams {

    private Streams() {
    }

    /** The constraint of a rule that counts so many units of what sessions, or what takes time, add up to. */
    static <A, B> Constraint counted(BiConstraintStream<A, B> totals, Rule rule, ToIntFunction<B> units) {
        return totals.filter((who, total) -> units.applyAsInt(total) > 0)
                .penalize(Penalty.of(rule), (who, total) -> units.applyAsInt(total)).asConstraint(rule.id());
    }

    /** The constraint of a rule that counts each once. */
    static <A> Constraint each(UniConstraintStream<A> found, Rule rule) {
        return found.penalize(Penalty.of(rule)).asConstraint(rule.id());
    }

    /** The constraint of a rule that counts so many units. */
    static Constraint sum(UniConstraintStream<Integer> units, Rule rule) {
        return units.penalize(Penalty.of(rule), Integer::intValue).asConstraint(rule.id());
    }

    /** What each citizen's sessions add up to. */
    static BiConstraintStream<PlannedCitizen, CitizenTotals> citizens(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).groupBy(PlannedSession::citizen, Collector.CITIZEN);
    }

    /** What takes each therapist on each day. */
    static BiConstraintStream<TherapistDay, TherapistTotals> therapists(ConstraintFactory factory) {
        return takings(factory).groupBy(Taking::therapist, Collector.THERAPIST);
    }

    /** How often what takes each room is too much for it, by day. */
    static BiConstraintStream<RoomDay, Integer> rooms(ConstraintFactory factory) {
        return takings(factory).groupBy(Taking::room, Collector.ROOM);
    }

    /** Everything that takes a therapist and a room, each meeting once. */
    private static UniConstraintStream<Taking> takings(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).filter(PlannedSession::alone).map(PlannedSession::taking)
                .concat(meetings(factory).map((meeting, slot) -> meeting.taking(slot.time())))
                .concat(unjoinedMeetings(factory).map(Meeting::frozenTaking))
                .concat(joinedMeetings(factory).map(meeting -> meeting.taking(meeting.place().engagement().span())));
    }

    /** The sessions whose demands, due or only possible, no session serves. */
    static UniConstraintStream<PlannedSession> left(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlannedSession.class)
                .filter(session -> session.place() == null && !session.chooses())
                .concat(factory.forEachIncludingUnassigned(PlannedSession.class).filter(PlannedSession::chooses)
                        .groupBy(PlannedSession::citizen, PlannedSession::kind, Collector.CHOICE)
                        .flattenLast(sessions -> sessions).map((citizen, kind, session) -> session));
    }

    /** The sessions of citizens of whom times are compared, at their times. */
    static UniConstraintStream<Visit> visits(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.citizen().comparesTimes() && session.engagement() != null)
                .map(session -> Visit.of(session, session.engagement().span()))
                .concat(members(factory).filter(session -> session.citizen().comparesTimes())
                        .join(ClassSlot.class, equal(Streams::timeSlot, ClassSlot::id))
                        .map((session, slot) -> Visit.of(session, slot.time())));
    }

    /** The meetings that take place and are not frozen, with the slot that gives them their time. */
    static BiConstraintStream<Meeting, ClassSlot> meetings(ConstraintFactory factory) {
        return factory.forEach(Meeting.class).filter(meeting -> !meeting.frozen())
                .join(ClassSlot.class, equal(meeting -> meeting.place().timeSlot(), ClassSlot::id))
                .ifExists(members(factory), equal((meeting, slot) -> meeting.place(), PlannedSession::place));
    }

    /** The meetings that frozen sessions fix. */
    static UniConstraintStream<Meeting> frozenMeetings(ConstraintFactory factory) {
        return factory.forEach(Meeting.class).filter(Meeting::frozen);
    }

    /** Those of them in which nobody is who is not frozen. */
    static UniConstraintStream<Meeting> unjoinedMeetings(ConstraintFactory factory) {
        return frozenMeetings(factory).ifNotExists(joining(factory), equal(Meeting::place, PlannedSession::place));
    }

    /** Those of them in which somebody is who is not frozen. */
    static UniConstraintStream<Meeting> joinedMeetings(ConstraintFactory factory) {
        return frozenMeetings(factory).ifExists(joining(factory), equal(Meeting::place, PlannedSession::place));
    }

    /** How many are in each meeting who are not frozen. */
    static UniConstraintStream<Members> sizes(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).filter(session -> session.inClass() && !session.frozen())
                .groupBy(PlannedSession::place, count()).map(Members::new);
    }

    /** So many in a meeting, frozen ones apart. */
    record Members(Place place, int count) {
    }

    /** The sessions in meetings that are not frozen. */
    static UniConstraintStream<PlannedSession> members(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.place() instanceof MeetingPlace place && !place.frozen());
    }

    /** Those of them whose citizen cares for their time, with the slot that decides it. */
    static BiConstraintStream<PlannedSession, ClassSlot> timedMembers(ConstraintFactory factory) {
        return members(factory).filter(session -> session.citizen().caresForTime()).join(ClassSlot.class,
                equal(Streams::timeSlot, ClassSlot::id));
    }

    /** The id of the slot that decides the time of a session in a meeting. */
    static String timeSlot(PlannedSession session) {
        return ((MeetingPlace) session.place()).timeSlot();
    }

    private static UniConstraintStream<PlannedSession> joining(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).filter(session -> !session.frozen()
                && session.place() instanceof MeetingPlace place && place.frozen());
    }
}
