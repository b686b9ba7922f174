package dk.holdplan.stream;

import dk.holdplan.model.PlannedSession;
import dk.holdplan.rule.Busy;
import dk.holdplan.rule.Span;

/**
 * A session at the time that it has now.
 *
 * @param day of the horizon
 * @param span the time of the day
 */
record Visit(PlannedSession session, int day, Span span) implements Busy {

    static Visit of(PlannedSession session, Span span) {
        return new Visit(session, session.place().day(), span);
    }

    @Override
    public boolean frozen() {
        return session.frozen();
    }

    @Override
    public long begins() {
        return (long) day * Span.DAY_MINUTES + span.from();
    }

    @Override
    public long ends() {
        return (long) day * Span.DAY_MINUTES + span.to();
    }
}
