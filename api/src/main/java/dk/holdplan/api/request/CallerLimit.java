package dk.holdplan.api.request;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets each caller do so much in the long run, and a burst after a rest. Each node counts for itself, in memory. */
public final class CallerLimit {

    private static final int MOST_CALLERS = 10_000;

    private final int perSecond;
    private final int burst;
    private final Clock clock;
    private final Map<String, TokenBucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    /** A limit that nobody has used yet. */
    public CallerLimit(int perSecond, int burst, Clock clock) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.clock = clock;
    }

    /** Zero when a caller may once more now, else how long it takes until then. */
    public Duration take(String caller) {
        return bucket(caller).take(clock.instant());
    }

    private TokenBucket bucket(String caller) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(caller, id -> new TokenBucket(perSecond, burst, clock.instant()));
        }
    }
}
