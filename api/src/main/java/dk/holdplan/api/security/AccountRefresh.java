package dk.holdplan.api.security;

import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives people the rights that their account has now, not those it had when they signed in, and ends sessions that last
 * too long: whom an OpenID provider knows has no account here. Nothing is looked up until somebody asks who it is.
 */
final class AccountRefresh extends OncePerRequestFilter {

    private final Accounts accounts;
    private final Duration longest;
    private final Clock clock;

    AccountRefresh(Accounts accounts, SecuritySettings settings, Clock clock) {
        this.accounts = accounts;
        this.longest = settings.longestSession();
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Supplier<SecurityContext> stored = SecurityContextHolder.getDeferredContext();
        SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> refreshed(stored.get(), request)));
        chain.doFilter(request, response);
    }

    private SecurityContext refreshed(SecurityContext stored, HttpServletRequest request) {
        return Caller.of(stored.getAuthentication()).map(caller -> isOver(request) ? nobody() : now(caller, stored))
                .orElse(stored);
    }

    private boolean isOver(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean over = session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(longest).isBefore(clock.instant());
        if (over) {
            session.invalidate();
        }
        return over;
    }

    private SecurityContext now(Caller caller, SecurityContext stored) {
        if (!caller.id().startsWith(Caller.ACCOUNT)) {
            return stored;
        }
        UUID id = UUID.fromString(caller.id().substring(Caller.ACCOUNT.length()));
        SecurityContext context = nobody();
        accounts.find(id).filter(Account::enabled).map(Caller::of).map(CallerAuthentication::new)
                .ifPresent(context::setAuthentication);
        return context;
    }

    private static SecurityContext nobody() {
        return SecurityContextHolder.createEmptyContext();
    }
}
