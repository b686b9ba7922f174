package dk.holdplan.api.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit.
 *
 * @param keep how long entries are kept, at least 30 days
 */
@ConfigurationProperties("holdplan.audit")
record AuditSettings(@DefaultValue("1826d") Duration keep) {

    private static final Duration SHORTEST = Duration.ofDays(30);

    AuditSettings {
        if (keep.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("holdplan.audit.keep: found " + keep + ", expected at least 30d.");
        }
    }
}
