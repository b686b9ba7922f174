package dk.holdplan.api.security;

import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.WebSessions;
import dk.holdplan.data.store.PlanAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whether who began something that lasts, such as following a search, still may: asked anew each time. */
@Component
public class LastingRights {

    private final Accounts accounts;
    private final ApiKeys keys;
    private final WebSessions sessions;
    private final PlanAccess plans;
    private final Duration longestSession;
    private final Clock clock;

    LastingRights(Accounts accounts, ApiKeys keys, WebSessions sessions, PlanAccess plans, SecuritySettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.sessions = sessions;
        this.plans = plans;
        this.longestSession = settings.longestSession();
        this.clock = clock;
    }

    /** What a request was let in by; the request may be over when somebody asks. */
    private record Entry(Endpoint row, @Nullable UUID plan, Caller caller, @Nullable String session,
            @Nullable Instant until) {
    }

    /** Whether the caller of a request that was let in still would be. */
    public BooleanSupplier of(HttpServletRequest request) {
        Endpoint row = Endpoint.of(request).orElseThrow();
        Caller caller = Caller.current().orElseThrow();
        String plan = row.path().startsWith(ObjectAccess.PLANS) ? row.variables(request).get("id") : null;
        HttpSession session = request.getSession(false);
        Object details = SecurityContextHolder.getContext().getAuthentication().getDetails();
        Entry entry = new Entry(row, plan == null ? null : UUID.fromString(plan), caller,
                session == null ? null : session.getId(), details instanceof Instant until ? until : null);
        return () -> lasts(entry);
    }

    private boolean lasts(Entry entry) {
        return now(entry).filter(caller -> caller.isAny(entry.row.roles()))
                .filter(caller -> entry.plan == null || plans.sees(caller.plans(entry.row.roles()), entry.plan))
                .isPresent();
    }

    /** The caller with the rights of now; empty for nobody any more. */
    private Optional<Caller> now(Entry entry) {
        boolean over = entry.until != null && !entry.until.isAfter(clock.instant())
                || entry.session != null && !sessions.lasts(entry.session, longestSession);
        Caller caller = entry.caller;
        Optional<UUID> account = caller.idOf(Caller.ACCOUNT);
        Optional<UUID> key = caller.idOf(Caller.KEY);
        if (over) {
            return Optional.empty();
        }
        if (account.isPresent()) {
            return account.flatMap(accounts::find).filter(Account::enabled).map(Caller::of);
        }
        return key.isPresent() ? key.flatMap(keys::find).map(Caller::of) : Optional.of(caller);
    }
}
