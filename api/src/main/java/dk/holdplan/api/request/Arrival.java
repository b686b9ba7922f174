package dk.holdplan.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.jspecify.annotations.Nullable;

/** How far the body of a request has arrived, which only Tomcat can tell without waiting for more. */
final class Arrival {

    private static final String ATTRIBUTE = Arrival.class.getName();
    private static final long SHORTEST_PAUSE_NANOS = 50_000;
    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(5).toNanos();

    private final @Nullable Request request;

    Arrival(@Nullable Request request) {
        this.request = request;
    }

    /** Of a request that came through {@link LeftOvers}; of another, as in a test, everything is here. */
    static Arrival of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Arrival arrival ? arrival : new Arrival(null);
    }

    void attachTo(HttpServletRequest other) {
        other.setAttribute(ATTRIBUTE, this);
    }

    /** Whether some bytes can be read without waiting, or that nothing more will come. */
    boolean hasMore() {
        if (request == null) {
            return true;
        }
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() > 0;
    }

    /** Whether some bytes can be read without waiting, at the latest at a time by {@link System#nanoTime}. */
    boolean hasMoreUntil(long latest) {
        // Quick senders are waited for shortly, so that a large body does not take long.
        for (long pause = SHORTEST_PAUSE_NANOS; !hasMore(); pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS)) {
            if (System.nanoTime() > latest || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(pause);
        }
        return true;
    }
}
