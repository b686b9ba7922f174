package dk.holdplan.stream;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import dk.holdplan.model.ClassSlot;
import dk.holdplan.model.Engagement;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Span;

/** Rules about a citizen's days and times. */
final class CitizenConstraints {

    private CitizenConstraints() {
    }

    /**
     * A citizen has at most one session a day, or a training and an education that are one visit; counts days, unless all
     * of the day are frozen. What one person has as different citizens does not overlap; counts pairs.
     */
    static Constraint h02(ConstraintFactory factory) {
        UniConstraintStream<Integer> several = Streams.citizens(factory).map((citizen, totals) -> totals.doubled());
        UniConstraintStream<Integer> divided = Streams.visits(factory)
                .filter(visit -> visit.session().citizen().educationSameDay())
                .groupBy(visit -> visit.session().citizen(), Collector.DIVIDED_DAYS).map((citizen, days) -> days);
        UniConstraintStream<Integer> overlaps = Streams.visits(factory)
                .filter(visit -> visit.session().citizen().person() != null)
                .groupBy(visit -> visit.session().citizen().person(), Collector.OVERLAPS)
                .map((person, pairs) -> pairs);
        return Streams.sum(several.concat(divided).concat(overlaps).filter(units -> units > 0), Rule.H02);
    }

    /**
     * The citizen is available and not absent; counts what is against each session in a meeting. Individual sessions are
     * offered only when their citizen can come, and all sessions only at the citizen's sites.
     */
    static Constraint h15(ConstraintFactory factory) {
        return Streams.timedMembers(factory).filter((session, slot) -> obstacles(session, slot) > 0)
                .penalize(Penalty.of(Rule.H15), CitizenConstraints::obstacles).asConstraint(Rule.H15.id());
    }

    private static int obstacles(PlannedSession session, ClassSlot slot) {
        return session.citizen().obstacles(session.place().day(), slot.time());
    }

    /**
     * Each day from the first day of an examination's window to the examination, or to the day after the horizon when it
     * has no place and is only possible.
     */
    static Constraint waitDay(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlannedSession.class).filter(session -> session.waitDays() > 0)
                .penalize(Penalty.of(Rule.WAIT_DAY), PlannedSession::waitDays).asConstraint(Rule.WAIT_DAY.id());
    }

    /** Each education on a day without training, where the pathway has them on one day. */
    static Constraint extraVisit(ConstraintFactory factory) {
        return Streams.counted(Streams.citizens(factory), Rule.EXTRA_VISIT, CitizenTotals::extraVisits);
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
