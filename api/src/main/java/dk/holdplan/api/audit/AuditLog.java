package dk.holdplan.api.audit;

import dk.holdplan.api.request.AfterTransaction;
import dk.holdplan.api.security.Caller;
import dk.holdplan.api.security.Endpoint;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.audit.Actor;
import dk.holdplan.data.audit.AuditEntry;
import dk.holdplan.data.audit.AuditEntry.Outcome;
import dk.holdplan.data.audit.AuditSubject;
import dk.holdplan.data.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes entries down for the caller of the request at hand. */
@Component
class AuditLog {

    private static final String WRITTEN = AuditLog.class.getName();

    static final Actor NOBODY = new Actor("nobody", "", List.of());

    private final AuditTrail trail;
    private final Clock clock;

    AuditLog(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void write(Endpoint operation, AuditSubject subject, HttpServletRequest request) {
        Actor actor = Caller.current().map(AuditLog::actor).orElse(NOBODY);
        List<Long> written = new ArrayList<>(written(request));
        written.add(write(actor, operation.name(), subject, Purposes.of(request, operation), Outcome.ALLOWED));
        request.setAttribute(WRITTEN, written);
    }

    /** The same, where the transaction of the request is going to be taken back. */
    void writeAfterTransaction(Endpoint operation, AuditSubject subject, HttpServletRequest request) {
        Actor actor = Caller.current().map(AuditLog::actor).orElse(NOBODY);
        String purpose = Purposes.of(request, operation);
        AfterTransaction.run(request,
                () -> write(actor, operation.name(), subject, purpose, Outcome.ALLOWED));
    }

    long write(Actor actor, String operation, AuditSubject subject, String purpose, Outcome outcome) {
        return trail.write(entry(actor, operation, subject, purpose, outcome));
    }

    /** Writes down again what was written down of an earlier request with the same answer. */
    void again(List<Long> entries, Endpoint operation, HttpServletRequest request) {
        if (entries.isEmpty() && operation.isChange()) {
            write(operation, PathOf.subject(operation, request), request);
        }
        trail.writeAgain(entries, entry(Caller.current().map(AuditLog::actor).orElse(NOBODY), operation.name(),
                PathOf.subject(operation, request), Purposes.of(request, operation), Outcome.ALLOWED));
    }

    /** The ids of what was written down of a request so far. */
    @SuppressWarnings("unchecked")
    static List<Long> written(HttpServletRequest request) {
        return request.getAttribute(WRITTEN) instanceof List<?> written ? (List<Long>) written : List.of();
    }

    private AuditEntry entry(Actor actor, String operation, AuditSubject subject, String purpose, Outcome outcome) {
        return new AuditEntry(clock.instant(), actor, operation, subject, purpose, RequestId.current(), outcome);
    }

    static Actor actor(Caller caller) {
        return new Actor(caller.id(), caller.name(),
                caller.rights().roles().stream().sorted().map(Role::name).toList());
    }
}
