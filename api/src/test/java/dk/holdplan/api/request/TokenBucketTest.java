package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final Instant NOW = Instant.parse("2026-12-01T07:30:00Z");

    private final TokenBucket bucket = new TokenBucket(4, 2, NOW);

    @Test
    void letsABurstThroughAndThenTellsHowLongToWait() {
        assertThat(bucket.take(NOW)).isZero();
        assertThat(bucket.take(NOW)).isZero();
        assertThat(bucket.take(NOW)).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void fillsWithTimeUpToTheBurst() {
        bucket.take(NOW);
        bucket.take(NOW);

        assertThat(bucket.take(NOW.plusMillis(250))).isZero();
        assertThat(bucket.take(NOW.plusMillis(250))).isPositive();
        assertThat(bucket.take(NOW.plusSeconds(3600))).isZero();
        assertThat(bucket.take(NOW.plusSeconds(3600))).isZero();
        assertThat(bucket.take(NOW.plusSeconds(3600))).isPositive();
    }

    @Test
    void isNotConfusedByAClockThatGoesBack() {
        assertThat(bucket.take(NOW.minusSeconds(60))).isZero();
        assertThat(bucket.take(NOW)).isZero();
        assertThat(bucket.take(NOW)).isZero();
    }
}
