package dk.holdplan.api.change;

import dk.holdplan.problem.Problem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when a plan is past and stays as it is. */
@Component
class Freeze {

    private final Clock clock;

    Freeze(Clock clock) {
        this.clock = clock;
    }

    /** The moment that is given, else now where the plan takes place, in whole minutes that have begun. */
    LocalDateTime before(@Nullable LocalDateTime given, Problem problem) {
        if (given != null) {
            return given;
        }
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneId.of(problem.timeZone())));
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(now) ? minute : minute.plusMinutes(1);
    }
}
