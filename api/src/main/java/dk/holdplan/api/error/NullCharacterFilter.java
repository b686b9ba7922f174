package dk.holdplan.api.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses the character that no text of PostgreSQL may have, in the path and the query of requests. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class NullCharacterFilter extends OncePerRequestFilter {

    private static final String NULL_CHARACTER = "%00";

    private final HandlerExceptionResolver handlerExceptionResolver;

    NullCharacterFilter(HandlerExceptionResolver handlerExceptionResolver) {
        this.handlerExceptionResolver = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Stream.of(request.getRequestURI(), request.getQueryString()).filter(Objects::nonNull)
                .anyMatch(text -> text.contains(NULL_CHARACTER))) {
            handlerExceptionResolver.resolveException(request, response, null, new RequestException(
                    ProblemType.INVALID_REQUEST,
                    "Found " + NULL_CHARACTER + " in the address, expected texts without."));
        } else {
            chain.doFilter(request, response);
        }
    }
}
