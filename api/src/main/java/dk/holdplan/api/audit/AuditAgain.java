package dk.holdplan.api.audit;

import dk.holdplan.api.request.GivenAgain;
import dk.holdplan.api.security.Endpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down who gets an answer again, with what was written down when it was given first. */
@Component
class AuditAgain implements GivenAgain {

    private final AuditLog log;

    AuditAgain(AuditLog log) {
        this.log = log;
    }

    @Override
    public List<Long> entries(HttpServletRequest request) {
        return AuditLog.written(request);
    }

    @Override
    public void again(List<Long> entries, HttpServletRequest request) {
        Endpoint.of(request).ifPresent(row -> log.again(entries, row, request));
    }
}
