package dk.holdplan.api.audit;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.request.AfterTransaction;
import dk.holdplan.api.request.CallerLimit;
import dk.holdplan.api.security.Caller;
import dk.holdplan.api.security.Endpoint;
import dk.holdplan.data.audit.AuditEntry.Outcome;
import dk.holdplan.data.audit.AuditSubject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Writes down who was refused what tells of citizens or changes something, and who asked for what is not there for
 * them. Nobody fills the disk with that: strangers leave no entries, and who is known leaves a hundred at once and one a
 * second in the long run. Nothing is lost by it, since who is refused learns nothing.
 */
@Component
class RefusalAudit {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAudit.class);
    private static final Set<Integer> REFUSALS = Set.of(ProblemType.FORBIDDEN.status().value(),
            ProblemType.NOT_FOUND.status().value());
    private static final int PER_SECOND = 1;
    private static final int AT_ONCE = 100;

    private final AuditLog log;
    private final CallerLimit limit;

    RefusalAudit(AuditLog log, Clock clock) {
        this.log = log;
        this.limit = new CallerLimit(PER_SECOND, AT_ONCE, clock);
    }

    /**
     * Writes a request down that is answered with a problem of some status, if that is a refusal. What the request began
     * is taken back; that it was refused is not.
     */
    void write(Endpoint row, int status, HttpServletRequest request) {
        boolean matters = row.content().isPersonal() || row.isChange();
        if (matters && REFUSALS.contains(status)) {
            Caller.current().filter(caller -> limit.take(caller.id()).isZero())
                    .ifPresent(caller -> AfterTransaction.run(request, () -> write(caller, row, request)));
        }
    }

    /** That something was refused is written down, whatever is wrong with the request. */
    private static AuditSubject subject(Endpoint row, HttpServletRequest request) {
        try {
            return PathOf.subject(row, request);
        } catch (RuntimeException e) {
            LOG.warn("What {} is about cannot be told: {}", row, e.toString());
            return new AuditSubject(null, List.of(), null);
        }
    }

    /** The answer does not wait for a database that is away: it tells nothing anyway. */
    private void write(Caller caller, Endpoint row, HttpServletRequest request) {
        try {
            log.write(AuditLog.actor(caller), row.name(), subject(row, request),
                    Purposes.ofRefused(request, row), Outcome.REFUSED);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("That {} was refused to {} could not be written down", row, caller.id());
        }
    }
}
