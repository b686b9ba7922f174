package dk.holdplan.api.audit;

import dk.holdplan.api.security.Caller;
import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Credentials;
import dk.holdplan.data.audit.Actor;
import dk.holdplan.data.audit.AuditEntry.Outcome;
import dk.holdplan.data.audit.AuditSubject;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down who signs in and out, and who fails to. */
@Component
class SignInAudit {

    /** Operations of the audit that are no endpoints. */
    enum Event {
        SIGN_IN,
        SIGN_OUT,
        SIGN_IN_FAILED
    }

    private static final AuditSubject NO_SUBJECT = new AuditSubject(null, List.of(), null);

    private final AuditLog log;
    private final Accounts accounts;

    SignInAudit(AuditLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Caller.of(event.getAuthentication())
                .ifPresent(caller -> write(AuditLog.actor(caller), Event.SIGN_IN, Outcome.ALLOWED));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        Caller.of(event.getAuthentication())
                .ifPresent(caller -> write(AuditLog.actor(caller), Event.SIGN_OUT, Outcome.ALLOWED));
    }

    /** A name that is nobody's is not written down: it may be a password in the wrong place. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken attempt) {
            String name = attempt.getName();
            Actor actor = name.indexOf('\0') >= 0
                    ? AuditLog.NOBODY
                    : accounts.credentials(name).map(Credentials::account).map(SignInAudit::actor)
                            .orElse(AuditLog.NOBODY);
            write(actor, Event.SIGN_IN_FAILED, Outcome.REFUSED);
        }
    }

    private void write(Actor actor, Event event, Outcome outcome) {
        log.write(actor, event.name(), NO_SUBJECT, Purposes.ADMINISTRATION, outcome);
    }

    private static Actor actor(Account account) {
        return AuditLog.actor(Caller.of(account));
    }
}
