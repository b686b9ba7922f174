package dk.holdplan.api.security;

import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.ApiKey;
import dk.holdplan.data.account.CalendarFeed;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.scope.PlanScope;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who makes a request.
 *
 * @param id stable; begins with what kind it is
 * @param name for people
 */
public record Caller(String id, String name, Rights rights) implements Serializable {

    static final String ACCOUNT = "account:";
    static final String KEY = "key:";
    private static final String FEED = "feed:";
    private static final Set<Role> WHO_SEE_PLANS_OF_OTHERS = Set.of(Role.PLANNER, Role.MANAGER);
    private static final long serialVersionUID = 1;

    /** Somebody with an account. */
    public static Caller of(Account account) {
        return new Caller(ACCOUNT + account.id(), account.name(), account.rights());
    }

    static Caller of(ApiKey key) {
        return new Caller(KEY + key.id(), key.name(), key.rights());
    }

    static Caller of(CalendarFeed feed) {
        return new Caller(FEED + feed.therapist(), "calendar of " + feed.therapist(),
                new Rights(Set.of(Role.THERAPIST), feed.therapist(), feed.sites()));
    }

    /** Whether an account or a key of our own says who it is, and ends what was begun with it. */
    public boolean isKnownHere() {
        return idOf(ACCOUNT).isPresent() || idOf(KEY).isPresent();
    }

    /** The id of the account or key; empty when it is of another kind. */
    Optional<UUID> idOf(String kind) {
        return id.startsWith(kind) ? Optional.of(UUID.fromString(id.substring(kind.length()))) : Optional.empty();
    }

    /** Who makes the request that is served on this thread; empty when nobody is signed in or there is no request. */
    public static Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Whom Spring Security knows; empty for nobody. */
    public static Optional<Caller> of(@Nullable Authentication authentication) {
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case Caller caller -> Optional.of(caller);
            case ProviderUser user -> Optional.of(user.caller());
            case null, default -> Optional.empty();
        };
    }

    /** Whether one of these roles is among the caller's. */
    public boolean isAny(Set<Role> roles) {
        return rights.roles().stream().anyMatch(roles::contains);
    }

    /** The plans that the caller may see: a booking system only its own, everybody only those of their sites. */
    public PlanScope plans() {
        return plans(rights.roles());
    }

    /** The plans that the caller may see as somebody with one of some roles, whatever else the caller is. */
    PlanScope plans(Set<Role> as) {
        boolean others = rights.roles().stream()
                .anyMatch(it -> as.contains(it) && WHO_SEE_PLANS_OF_OTHERS.contains(it));
        return new PlanScope(others ? null : id, rights.sites());
    }

    /** The plans of the caller's sites, whoever submitted them. */
    public PlanScope plansOfEverybody() {
        return new PlanScope(null, rights.sites());
    }

    /** Whether the caller may see what takes place at a site; at an unknown one only if bound to none. */
    public boolean sees(@Nullable String site) {
        return rights.sites().isEmpty() || (site != null && rights.sites().contains(site));
    }
}
