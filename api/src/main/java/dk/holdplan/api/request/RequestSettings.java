package dk.holdplan.api.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of requests.
 *
 * @param keepAnswers for how long an answer is given again for the same {@code Idempotency-Key}
 */
@ConfigurationProperties("holdplan.request")
record RequestSettings(@DefaultValue("24h") Duration keepAnswers) {
}
