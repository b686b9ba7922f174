package dk.holdplan.api.plan;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.job.SolveSettings;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;

/** The limits of a search as the query of a request names them. */
@Component
public class LimitParameters {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final SolveSettings settings;

    LimitParameters(SolveSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads the limits.
     *
     * @throws RequestException when a parameter is out of range
     */
    public SearchLimits read(@Nullable String time, @Nullable Long steps, @Nullable Long seed) {
        if (steps != null && steps < 1) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    "steps: found " + steps + ", expected a number from 1 up.");
        }
        return new SearchLimits(duration(time, steps).toMillis(), steps,
                seed == null ? SolveOptions.DEFAULT.seed() : seed);
    }

    private Duration duration(@Nullable String time, @Nullable Long steps) {
        if (time == null) {
            return steps == null ? settings.time() : settings.longest();
        }
        try {
            Duration duration = DurationStyle.detect(time).parse(time, ChronoUnit.SECONDS);
            if (duration.compareTo(SHORTEST) >= 0 && duration.compareTo(settings.longest()) <= 0) {
                return duration;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Told below, together with times out of range.
        }
        throw new RequestException(ProblemType.INVALID_REQUEST, "time: found " + shortened(time)
                + ", expected a duration such as 30s, from 1s to " + settings.longest().toSeconds() + "s.");
    }

    private static String shortened(String time) {
        return time.length() > 40 ? time.substring(0, 40) + "…" : time;
    }
}
