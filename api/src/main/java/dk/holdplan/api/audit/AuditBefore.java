package dk.holdplan.api.audit;

import dk.holdplan.api.security.Content;
import dk.holdplan.api.security.Endpoint;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Writes a request down before it is served: so nothing is read or changed of which nothing is known. What only the
 * answer tells is left to {@link AuditAfter}.
 */
@Component
class AuditBefore implements HandlerInterceptor {

    private final AuditLog log;

    AuditBefore(AuditLog log) {
        this.log = log;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            Endpoint.of(request).filter(AuditBefore::isWrittenBefore)
                    .ifPresent(row -> log.write(row, PathOf.subject(row, request), request));
        }
        return true;
    }

    private static boolean isWrittenBefore(Endpoint row) {
        // What is recorded stays, even when the answer that names the citizens cannot be written down any more.
        boolean toldByAnswer = row.content() == Content.LISTED && row != Endpoint.RECORD_OWN_ATTENDANCE
                || row == Endpoint.SUBMIT_PLAN;
        return (row.content().isPersonal() || row.isChange()) && !toldByAnswer;
    }
}
