package dk.holdplan.api.audit;

import dk.holdplan.api.security.Content;
import dk.holdplan.api.security.Endpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Writes down what only an answer tells, before it is sent: whom it names, why it cannot be done, or that it was refused. */
@ControllerAdvice
class AuditAfter implements ResponseBodyAdvice<Object> {

    private final AuditLog log;
    private final RefusalAudit refusals;
    private final ReasonAudit reasons;

    AuditAfter(AuditLog log, RefusalAudit refusals, ReasonAudit reasons) {
        this.log = log;
        this.refusals = refusals;
        this.reasons = reasons;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter method, MediaType type,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest servlet) {
            HttpServletRequest asked = servlet.getServletRequest();
            Endpoint.of(asked).ifPresent(row -> {
                if (body instanceof ProblemDetail problem) {
                    refusals.write(row, problem.getStatus(), asked);
                    if (!writeTold(row, problem, asked)) {
                        reasons.write(row, problem.getStatus(), asked);
                    }
                } else {
                    write(row, body, type, asked);
                }
            });
        }
        return body;
    }

    /** A refusal may name citizens too. What the request began is taken back; that they were named is not. */
    private boolean writeTold(Endpoint row, ProblemDetail problem, HttpServletRequest request) {
        Map<String, Object> properties = Objects.requireNonNullElse(problem.getProperties(), Map.of());
        List<NamesCitizens> told = properties.values().stream().filter(NamesCitizens.class::isInstance)
                .map(NamesCitizens.class::cast).toList();
        if (!told.isEmpty()) {
            log.writeAfterTransaction(row,
                    PathOf.subject(row, told.stream().flatMap(NamesCitizens::citizensNamed), request), request);
        }
        return !told.isEmpty();
    }

    private void write(Endpoint row, @Nullable Object body, MediaType type, HttpServletRequest request) {
        if (row.content() == Content.LISTED && !AuditWithin.isDone(request)) {
            if (!(body instanceof NamesCitizens answer)) {
                throw new IllegalStateException("The answer of " + row + " does not tell whom it names");
            }
            log.write(row, PathOf.subject(row, answer.citizensNamed(type), request), request);
        }
    }
}
