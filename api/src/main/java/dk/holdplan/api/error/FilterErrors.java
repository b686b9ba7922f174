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

/** Answers what goes wrong in filters, such as a database that does not tell who somebody is, as in controllers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FilterErrors extends OncePerRequestFilter {

    private static final String REQUEST_ID = "X-Request-Id";

    private final HandlerExceptionResolver handlerExceptionResolver;

    FilterErrors(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | IOException e) {
            if (response.isCommitted()) {
                throw e;
            }
            String id = response.getHeader(REQUEST_ID);
            response.reset();
            if (id != null) {
                response.setHeader(REQUEST_ID, id);
            }
            if (handlerExceptionResolver.resolveException(request, response, null, e) == null) {
                throw e;
            }
        }
    }
}
