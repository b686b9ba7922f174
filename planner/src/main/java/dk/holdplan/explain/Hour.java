package dk.holdplan.explain;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** The hour or hours more, on a day, in which a session could lie. */
final class Hour {

    private static final int MINUTES = 60;

    private Hour() {
    }

    /**
     * So many hours, or as long as the session when that is longer, that together with one of the stretches that are there
     * already covers the session: next to it when that is possible, else from the session's start on.
     */
    static Interval covering(Session session, List<Interval> there, int hours) {
        long more = (long) hours * MINUTES;
        for (Interval stretch : there) {
            Interval after = new Interval(stretch.to(), stretch.to().plusMinutes(more));
            Interval before = new Interval(stretch.from().minusMinutes(more), stretch.from());
            if (!session.start().isBefore(stretch.from()) && !session.start().isAfter(stretch.to())
                    && !session.end().isAfter(after.to()) && sameDay(after)) {
                return after;
            }
            if (!session.end().isAfter(stretch.to()) && !session.end().isBefore(stretch.from())
                    && !session.start().isBefore(before.from()) && sameDay(before)) {
                return before;
            }
        }
        long minutes = Math.max(more, Duration.between(session.start(), session.end()).toMinutes());
        LocalDateTime end = session.start().plusMinutes(minutes);
        return new Interval(session.start(), end.toLocalDate().equals(session.date()) ? end : session.end());
    }

    private static boolean sameDay(Interval interval) {
        return interval.from().toLocalDate().equals(interval.to().toLocalDate());
    }
}
