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
 * Does what is sent with an {@code Idempotency-Key} once, however often it is sent; and what only the answer tells enough
 * of to write it down, as a whole or not at all.
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
        if (!(request instanceof ArrivedRequest arrived) || !HttpMethod.POST.matches(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Caller> caller = text == null ? Optional.empty() : Caller.current();
        if (text != null && caller.isPresent()) {
            once.serve(IdempotencyKey.of(caller.get().id(), text), arrived, response, chain);
        } else if (Endpoint.of(request).filter(Endpoint::isToldByAnswer).isPresent()) {
            once.serve(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }
}
