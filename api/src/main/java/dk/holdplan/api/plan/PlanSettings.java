package dk.holdplan.api.plan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of stored plans.
 *
 * @param keep how long plans and their attendance are kept after their last day, at least 28 days, since the weeks that
 *            follow are planned from them
 */
@ConfigurationProperties("holdplan.plans")
record PlanSettings(@DefaultValue("1826d") Duration keep) {

    private static final Duration SHORTEST = Duration.ofDays(28);

    PlanSettings {
        if (keep.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("holdplan.plans.keep: found " + keep + ", expected at least 28d.");
        }
    }
}
