package dk.holdplan.api.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses bodies that are too large: at once when their length is told, else as soon as they are. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimitFilter extends OncePerRequestFilter {

    private final long limit;
    private final HandlerExceptionResolver handlerExceptionResolver;

    BodyLimitFilter(RequestLimits limits, HandlerExceptionResolver handlerExceptionResolver) {
        this.limit = limits.maxBody().toBytes();
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            handlerExceptionResolver.resolveException(request, response, null,
                    new RequestException(ProblemType.TOO_LARGE, new BodyTooLargeException(limit).getMessage()));
        } else {
            chain.doFilter(request.getContentLengthLong() >= 0 ? request : new LimitedRequest(request, limit),
                    response);
        }
    }
}
