package dk.holdplan.demand;

import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of one kind that a citizen needs in one week or window.
 *
 * @param week week of the horizon of the last date
 * @param first first possible date
 * @param last last possible date
 * @param due whether the sessions are unplaced without a place; otherwise they are only possible
 * @param minutes the length of each session when it is individual; its size is the number of sessions needed
 */
public record Demand(SessionKind kind, int week, LocalDate first, LocalDate last, boolean due,
        List<Integer> minutes) {

    public Demand {
        minutes = List.copyOf(minutes);
    }

    /** Sessions that are due. */
    public Demand(SessionKind kind, int week, LocalDate first, LocalDate last, List<Integer> minutes) {
        this(kind, week, first, last, true, minutes);
    }

    /** The dates on which a session can serve it, closed days too. */
    public Stream<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1));
    }

    /** How many sessions are needed. */
    public int count() {
        return minutes.size();
    }

    /** One of the sessions by itself, of so many minutes when it is individual. */
    public Demand of(int length) {
        return new Demand(kind, week, first, last, due, List.of(length));
    }

    /** The same without the days before a moment, if any are left. */
    public Demand notBefore(@Nullable LocalDateTime moment) {
        return moment == null || !moment.toLocalDate().isAfter(first) || moment.toLocalDate().isAfter(last)
                ? this
                : new Demand(kind, week, moment.toLocalDate(), last, due, minutes);
    }

    /** Whether a session of the citizen is of this kind, and on one of the dates. */
    public boolean isFor(Session session) {
        return session.kind() == kind && covers(session.date());
    }

    /** Whether a session on this date can serve the demand. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
