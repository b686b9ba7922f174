package dk.holdplan.api.request;

import dk.holdplan.api.security.Caller;
import dk.holdplan.api.security.Endpoint;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Does what is sent with an {@code Idempotency-Key} once, however often it is sent. Questions that make nothing are
 * answered anew.
 */
@Component
@Order(FilterOrder.IDEMPOTENCY)
class IdempotencyFilter extends OncePerRequestFilter {

    private final AnswerOnce once;

    IdempotencyFilter(AnswerOnce once) {
        this.once = once;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String text = request.getHeader(IdempotencyKey.HEADER);
        Optional<Caller> caller = text == null ? Optional.empty() : Caller.current();
        if (text == null || caller.isEmpty() || !HttpMethod.POST.matches(request.getMethod()) || asks(request)) {
            chain.doFilter(request, response);
        } else {
            once.serve(IdempotencyKey.of(caller.get().id(), text), ArrivedRequest.of(request), response, chain);
        }
    }

    private static boolean asks(HttpServletRequest request) {
        return Endpoint.of(request).filter(RepeatableOperations.QUESTIONS::contains).isPresent();
    }
}
