package dk.holdplan.api.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of requests.
 *
 * @param keepAnswers for how long an answer is given again for the same {@code Idempotency-Key}
 * @param perSecond requests a second of one caller on one node, in the long run
 * @param burst requests of one caller at once, after a rest
 * @param maxBodiesAtOnce memory for the large bodies that are in work at a time, each of which counts twice
 */
@ConfigurationProperties("holdplan.request")
record RequestSettings(@DefaultValue("24h") Duration keepAnswers, @DefaultValue("300") int perSecond,
        @DefaultValue("600") int burst, @DefaultValue("64MB") DataSize maxBodiesAtOnce) {

    RequestSettings {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("holdplan.request.per-second, .burst: found " + perSecond + ", "
                    + burst + ", expected numbers from 1 up.");
        }
    }
}
