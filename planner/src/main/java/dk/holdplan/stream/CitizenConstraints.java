package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.holdplan.model.Engagement;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Span;

/** Rules about a citizen's days and times. */
final class CitizenConstraints {

    private CitizenConstraints() {
    }

    /** A citizen has at most one session a day; counts each beyond the first unless all of the day are frozen. */
    static Constraint h02(ConstraintFactory factory) {
        return Streams.counted(Streams.citizens(factory), Rule.H02, CitizenTotals::doubled);
    }

    /**
     * The citizen is available; counts each session in a meeting whose time does not suit. Individual sessions are
     * offered only when their citizen can come, and all sessions only at the citizen's sites.
     */
    static Constraint h15(ConstraintFactory factory) {
        return Streams.timedMembers(factory)
                .filter((session, slot) -> !session.citizen().isAvailable(session.place().day(), slot.time()))
                .penalize(Penalty.of(Rule.H15)).asConstraint(Rule.H15.id());
    }

    /** Each day from the first day of an examination's window to the examination. */
    static Constraint waitDay(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).filter(session -> session.waitDays() > 0)
                .penalize(Penalty.of(Rule.WAIT_DAY), PlannedSession::waitDays).asConstraint(Rule.WAIT_DAY.id());
    }

    /** Each pair of trainings of a citizen on consecutive dates. */
    static Constraint adjacentDays(ConstraintFactory factory) {
        return Streams.counted(Streams.citizens(factory), Rule.ADJACENT_DAYS, CitizenTotals::adjacent);
    }

    /** Each session that is not wholly inside one of the citizen's preferred times. */
    static Constraint outsidePreference(ConstraintFactory factory) {
        UniConstraintStream<PlannedSession> inMeetings = Streams.timedMembers(factory)
                .filter((session, slot) -> !prefers(session, slot.time())).map((session, slot) -> session);
        return factory.forEach(PlannedSession.class).filter(CitizenConstraints::isOutsidePreference).concat(inMeetings)
                .penalize(Penalty.of(Rule.OUTSIDE_PREFERENCE)).asConstraint(Rule.OUTSIDE_PREFERENCE.id());
    }

    private static boolean isOutsidePreference(PlannedSession session) {
        Engagement engagement = session.engagement();
        return engagement != null && !prefers(session, engagement.span());
    }

    private static boolean prefers(PlannedSession session, Span time) {
        return session.citizen().prefers(session.place().day(), time);
    }
}
