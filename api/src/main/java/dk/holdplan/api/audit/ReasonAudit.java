package dk.holdplan.api.audit;

import dk.holdplan.api.request.AfterTransaction;
import dk.holdplan.api.security.Caller;
import dk.holdplan.api.security.Content;
import dk.holdplan.api.security.Endpoint;
import dk.holdplan.data.audit.Actor;
import dk.holdplan.data.audit.AuditEntry.Outcome;
import dk.holdplan.data.audit.AuditSubject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down who was told why something cannot be done, since the reason tells of citizens as any answer does: of those
 * whom the request is about, and where nobody said who that is, of everybody in the plan.
 */
@Component
class ReasonAudit {

    /** Nobody is let in, what is asked for is refused, or nothing was looked at. */
    private static final Set<Integer> TELLING_OF_NOBODY = Set.of(401, 403, 404, 405, 406, 413, 415, 429);

    private final AuditLog log;

    ReasonAudit(AuditLog log) {
        this.log = log;
    }

    /** Writes a request down that is answered with a problem of some status, if that gives a reason. */
    void write(Endpoint row, int status, HttpServletRequest request) {
        boolean reason = status >= 400 && status < 500 && !TELLING_OF_NOBODY.contains(status);
        if (reason && isNotWrittenYet(row)) {
            Optional<Actor> actor = Caller.current().map(AuditLog::actor);
            AuditSubject subject = PathOf.subject(row, request);
            String purpose = Purposes.ofRefused(request, row);
            actor.ifPresent(it -> AfterTransaction.run(request,
                    () -> log.write(it, row.name(), subject, purpose, Outcome.ALLOWED)));
        }
    }

    /** What was written before is taken back with the transaction of a request that failed. */
    private static boolean isNotWrittenYet(Endpoint row) {
        return row.content() == Content.LISTED
                || row.content().isPersonal() && TransactionSynchronizationManager.isActualTransactionActive();
    }
}
