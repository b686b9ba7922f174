package dk.holdplan.api.change;

import dk.holdplan.problem.Problem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Until when a plan is past and stays as it is. */
@Component
class Freeze {

    private final Clock clock;

    Freeze(Clock clock) {
        this.clock = clock;
    }

    /** Now where the plan takes place, in whole minutes that have begun. */
    LocalDateTime now(Problem problem) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneId.of(problem.timeZone())));
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(now) ? minute : minute.plusMinutes(1);
    }
}
