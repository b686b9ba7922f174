package dk.holdplan.api.account;

import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints a one-time link for the first administrator as long as there is no account. */
@Component
class FirstAdministrator {

    private final Accounts accounts;
    private final Invitations invitations;
    private final PublicAddress address;

    FirstAdministrator(Accounts accounts, Invitations invitations, PublicAddress address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.address = address;
    }

    /** On the console and not in the log, since logs are kept and sent about. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void invite() {
        if (accounts.isEmpty()) {
            System.out
                    .printf(Locale.ROOT,
                            "%n  Nobody can sign in yet. Open this link within %d hours to become the administrator:"
                                    + "%n%n  %s%n%n",
                            Invitations.VALID_FOR.toHours(), address.invitation(invitations.first()));
        }
    }
}
