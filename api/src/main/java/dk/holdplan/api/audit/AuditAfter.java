package dk.holdplan.api.audit;

import dk.holdplan.api.security.Content;
import dk.holdplan.api.security.Endpoint;
import dk.holdplan.data.audit.AuditSubject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** Writes down what only an answer tells, before it is sent: whom it names, which plan was made, or that it was refused. */
@ControllerAdvice
class AuditAfter implements ResponseBodyAdvice<Object> {

    private static final Pattern PLAN = Pattern.compile("/api/v1/plans/([0-9a-f-]{36})");

    private final AuditLog log;
    private final RefusalAudit refusals;

    AuditAfter(AuditLog log, RefusalAudit refusals) {
        this.log = log;
        this.refusals = refusals;
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
                } else {
                    write(row, body, response.getHeaders().getLocation(), asked);
                }
            });
        }
        return body;
    }

    private void write(Endpoint row, @Nullable Object body, @Nullable URI location, HttpServletRequest request) {
        if (row.content() == Content.LISTED) {
            if (!(body instanceof NamesCitizens answer)) {
                throw new IllegalStateException("The answer of " + row + " does not tell whom it names");
            }
            List<String> citizens = Stream.concat(answer.citizensNamed(), PathOf.citizen(row, request).stream())
                    .distinct().sorted().toList();
            log.write(row, new AuditSubject(PathOf.plan(row, request), citizens, PathOf.object(row, request)),
                    request);
        } else if (row.isChange() && location != null) {
            Matcher plan = PLAN.matcher(location.getPath());
            if (plan.matches()) {
                UUID made = UUID.fromString(plan.group(1));
                log.write(row, new AuditSubject(made, List.of(), null), request);
            }
        }
    }

}
