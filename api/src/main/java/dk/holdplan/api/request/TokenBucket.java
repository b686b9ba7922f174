package dk.holdplan.api.request;

import java.time.Duration;
import java.time.Instant;

/** Lets through so many in the long run, and a burst after a rest. */
final class TokenBucket {

    private static final double NANOS = 1e9;

    private final int perSecond;
    private final int burst;
    private double tokens;
    private Instant filledAt;

    TokenBucket(int perSecond, int burst, Instant now) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
        this.filledAt = now;
    }

    /** Zero when one more may pass now, else how long it takes until one may. */
    synchronized Duration take(Instant now) {
        double seconds = Math.max(0, Duration.between(filledAt, now).toNanos() / NANOS);
        tokens = Math.min(burst, tokens + seconds * perSecond);
        filledAt = now;
        if (tokens < 1) {
            return Duration.ofNanos((long) Math.ceil((1 - tokens) / perSecond * NANOS));
        }
        tokens--;
        return Duration.ZERO;
    }
}
