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
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes entries down for the caller of the request at hand. */
@Component
class AuditLog {

    static final Actor NOBODY = new Actor("nobody", "", List.of());

    private final AuditTrail trail;
    private final Clock clock;

    AuditLog(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void write(Endpoint operation, AuditSubject subject, HttpServletRequest request) {
        Actor actor = Caller.current().map(AuditLog::actor).orElse(NOBODY);
        write(actor, operation.name(), subject, Purposes.of(request, operation), Outcome.ALLOWED);
    }

    /** The same, where the transaction of the request is going to be taken back. */
    void writeAfterTransaction(Endpoint operation, AuditSubject subject, HttpServletRequest request) {
        Actor actor = Caller.current().map(AuditLog::actor).orElse(NOBODY);
        String purpose = Purposes.of(request, operation);
        AfterTransaction.run(request,
                () -> write(actor, operation.name(), subject, purpose, Outcome.ALLOWED));
    }

    void write(Actor actor, String operation, AuditSubject subject, String purpose, Outcome outcome) {
        trail.write(new AuditEntry(clock.instant(), actor, operation, subject, purpose, RequestId.current(), outcome));
    }

    static Actor actor(Caller caller) {
        return new Actor(caller.id(), caller.name(),
                caller.rights().roles().stream().sorted().map(Role::name).toList());
    }
}
