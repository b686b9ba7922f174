package dk.holdplan.api.request;

import dk.holdplan.api.security.Caller;
import dk.holdplan.api.security.Endpoint;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts the requests that are in work, so that searches can leave the cores to them, because somebody waits for the
 * answer. Strangers, and requests that wait for their turn or for others, hold no search up.
 */
@Component
@Order(FilterOrder.IN_WORK)
public class RequestsInWork extends OncePerRequestFilter {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(1).toNanos();
    /** So that searches get on, at about a tenth of their speed, however many requests there are. */
    private static final long LONGEST_NANOS = Duration.ofMillis(20).toNanos();

    private final AtomicInteger count = new AtomicInteger();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Endpoint.of(request).flatMap(row -> Caller.current()).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        count.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            count.decrementAndGet();
        }
    }

    /** How many are in work now. */
    public int count() {
        return count.get();
    }

    /** Waits while requests are in work, but not for long. */
    public void giveWay() {
        if (count() > 0) {
            long end = System.nanoTime() + LONGEST_NANOS;
            while (count() > 0 && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        }
    }
}
