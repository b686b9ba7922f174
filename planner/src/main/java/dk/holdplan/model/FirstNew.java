package dk.holdplan.model;

import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * From when something may start that was not published (H16).
 *
 * @param moment null for at any time
 */
record FirstNew(@Nullable LocalDateTime moment) {

    private static final Duration ALMOST_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    static FirstNew of(Problem problem) {
        return new FirstNew(problem.published() == null ? null : problem.published().earliestNew());
    }

    /** The first minute of a day at which something new may start, from 0 to the length of a day. */
    int minute(LocalDate date) {
        return moment == null ? 0 : Span.on(date, date.atStartOfDay(), moment.plus(ALMOST_A_MINUTE)).to();
    }
}
