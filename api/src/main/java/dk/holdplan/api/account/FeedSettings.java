package dk.holdplan.api.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the secret addresses of calendars.
 *
 * @param longest for which an address works that was made by somebody without an account or key of our own
 */
@ConfigurationProperties("holdplan.feeds")
record FeedSettings(@DefaultValue("90d") Duration longest) {
}
