package dk.holdplan.api.request;

import dk.holdplan.api.error.BusyException;
import dk.holdplan.api.security.Caller;
import dk.holdplan.api.security.Endpoint;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no caller ask so often that nothing is left for others. */
@Component
@Order(FilterOrder.RATE)
class RateFilter extends OncePerRequestFilter {

    private final RequestSettings settings;
    private final CallerLimit limit;

    RateFilter(RequestSettings settings, Clock clock) {
        this.settings = settings;
        this.limit = new CallerLimit(settings.perSecond(), settings.burst(), clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Pages are for everybody: nobody has to be looked up for them.
        Duration wait = Endpoint.of(request).flatMap(row -> Caller.current())
                .map(caller -> limit.take(caller.id())).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new BusyException("You asked more than " + settings.burst() + " times at once, or "
                    + settings.perSecond() + " times a second for a while.", wait);
        }
        chain.doFilter(request, response);
    }
}
