package dk.holdplan.api.change;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of repairs.
 *
 * @param notice how long before it a citizen must be told of a session: a repair moves nothing that starts within it, and
 *        puts nothing there
 */
@ConfigurationProperties("holdplan.change")
record ChangeSettings(@DefaultValue("2h") Duration notice) {

    ChangeSettings {
        if (notice.isNegative()) {
            throw new IllegalArgumentException("holdplan.change.notice is " + notice + ", expected no negative time");
        }
    }
}
