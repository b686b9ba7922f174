package dk.holdplan.api.audit;

import dk.holdplan.api.security.Endpoint;
import dk.holdplan.data.audit.AuditSubject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes down what a request makes in the transaction that makes it: both are there afterwards, or neither. Does nothing
 * where there is no request, as for the demonstration week.
 */
@Component
public class AuditWithin {

    private static final String DONE = AuditWithin.class.getName();

    private final AuditLog log;

    AuditWithin(AuditLog log) {
        this.log = log;
    }

    /** The request at hand made a plan. */
    public void made(UUID plan) {
        write((row, request) -> new AuditSubject(plan, List.of(), null));
    }

    /** The request at hand is answered with this; {@link AuditAfter} need not write it down any more. */
    public void answered(NamesCitizens answer) {
        write((row, request) -> {
            request.setAttribute(DONE, true);
            return PathOf.subject(row, answer.citizensNamed(), request);
        });
    }

    /** The request at hand is about this citizen, whatever comes of it: also when it is answered why it cannot be done. */
    public void isAbout(String citizen) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            PathOf.isAbout(citizen, current.getRequest());
        }
    }

    static boolean isDone(HttpServletRequest request) {
        return request.getAttribute(DONE) != null;
    }

    private void write(BiFunction<Endpoint, HttpServletRequest, AuditSubject> subject) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            HttpServletRequest request = current.getRequest();
            Endpoint.of(request).ifPresent(row -> log.write(row, subject.apply(row, request), request));
        }
    }
}
