package dk.holdplan.api.request;

import dk.holdplan.api.error.BusyException;
import dk.holdplan.api.security.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no caller ask so often that nothing is left for others. Each node counts for itself, in memory. */
@Component
@Order(FilterOrder.RATE)
class RateFilter extends OncePerRequestFilter {

    private static final int MOST_CALLERS = 10_000;

    private final RequestSettings settings;
    private final Clock clock;
    private final Map<String, TokenBucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TokenBucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    RateFilter(RequestSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = Caller.current().map(caller -> bucket(caller.id()).take(clock.instant()))
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new BusyException("You asked more than " + settings.burst() + " times at once, or "
                    + settings.perSecond() + " times a second for a while.", wait);
        }
        chain.doFilter(request, response);
    }

    private TokenBucket bucket(String caller) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(caller,
                    id -> new TokenBucket(settings.perSecond(), settings.burst(), clock.instant()));
        }
    }
}
