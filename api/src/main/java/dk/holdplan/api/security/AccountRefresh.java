package dk.holdplan.api.security;

import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives people the rights that their account has now, not those it had when they signed in. */
final class AccountRefresh extends OncePerRequestFilter {

    private final Accounts accounts;

    AccountRefresh(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller.current().filter(caller -> caller.id().startsWith(Caller.ACCOUNT)).ifPresent(caller -> {
            UUID id = UUID.fromString(caller.id().substring(Caller.ACCOUNT.length()));
            Optional<Account> account = accounts.find(id).filter(Account::enabled);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            account.map(it -> new CallerAuthentication(Caller.of(it))).ifPresent(context::setAuthentication);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }
}
