package dk.holdplan.api.request;

import dk.holdplan.api.error.BusyException;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.error.RequestLimits;
import dk.holdplan.api.security.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Waits for bodies, so that nothing else waits for slow senders. Has only so much of large bodies in work at a time,
 * before memory runs out; others wait a moment. A body of unknown length counts as the largest.
 */
@Component
@Order(FilterOrder.BODIES)
class BodiesFilter extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(5);
    private static final long SMALL = DataSize.ofKilobytes(64).toBytes();

    private final long largestBody;
    private final DataSize most;
    private final Semaphore room;
    private final BodyReader bodies;

    BodiesFilter(RequestLimits limits, RequestSettings settings, BodyReader bodies) {
        this.bodies = bodies;
        this.largestBody = limits.maxBody().toBytes();
        this.most = settings.maxBodiesAtOnce();
        this.room = new Semaphore(kilobytes(most.toBytes()), true);
        if (most.toBytes() < 2 * largestBody) {
            throw new IllegalArgumentException("holdplan.request.max-bodies-at-once: found " + most
                    + ", expected twice max-body (" + limits.maxBody() + ") or more.");
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int size = kilobytes(size(request));
        if (size > 0) {
            checkKnown();
            enter(size);
        }
        try {
            chain.doFilter(hasNoBody(request) ? request : new ArrivedRequest(request, bodies.read(request)), response);
        } finally {
            room.release(size);
        }
    }

    /** Strangers only sign in and use invitations, and keep no room from others. */
    private static void checkKnown() {
        if (Caller.current().isEmpty()) {
            throw new RequestException(ProblemType.TOO_LARGE, "A request of this size is for those who are signed in.");
        }
    }

    private void enter(int size) {
        try {
            if (!room.tryAcquire(size, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException("Other large requests are in work, as many as there is room for.",
                        TRY_AGAIN_AFTER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("The service ends.", TRY_AGAIN_AFTER);
        }
    }

    /** A body of these methods means nothing, and nobody reads it. */
    private static boolean hasNoBody(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** Zero for a small body or none; else twice the body, which is here and with whoever serves it. */
    private long size(HttpServletRequest request) {
        long told = request.getContentLengthLong();
        if (told < 0) {
            return request.getHeader("Transfer-Encoding") == null ? 0 : 2 * largestBody;
        }
        return told < SMALL ? 0 : 2 * told;
    }

    private static int kilobytes(long bytes) {
        return Math.toIntExact(bytes / 1024);
    }
}
