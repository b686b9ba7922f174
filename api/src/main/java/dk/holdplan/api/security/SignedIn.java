package dk.holdplan.api.security;

import dk.holdplan.data.account.Account;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of people, on all processes. */
@Component
public class SignedIn {

    private final FindByIndexNameSessionRepository<?> sessions;

    SignedIn(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /** Signs somebody out wherever they are signed in. */
    public void end(Account account) {
        sessions.findByPrincipalName(Caller.of(account).id()).keySet().forEach(sessions::deleteById);
    }
}
