package dk.holdplan.api.security;

import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.account.Secret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows callers by their API keys; somebody with an invalid one stays a stranger. */
final class ApiKeyFilter extends OncePerRequestFilter {

    static final String SCHEME = "Bearer ";
    private static final Caller FROM_SETTINGS = new Caller("setting:api-key", "holdplan.security.api-key",
            Rights.of(Role.ADMINISTRATOR, Role.PLANNER));

    private final ApiKeys keys;
    private final byte @Nullable [] hashFromSettings;

    ApiKeyFilter(ApiKeys keys, SecuritySettings settings) {
        this.keys = keys;
        this.hashFromSettings = settings.apiKey() == null || settings.apiKey().isEmpty()
                ? null
                : new Secret(settings.apiKey()).hash();
    }

    /** Whether a request shows an API key, valid or not. */
    static boolean isUsedIn(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(SCHEME + ApiKeys.PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUsedIn(request)) {
            Secret shown = new Secret(request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length()));
            caller(shown).ifPresent(caller -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new CallerAuthentication(caller));
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }

    private Optional<Caller> caller(Secret shown) {
        return hashFromSettings != null && MessageDigest.isEqual(hashFromSettings, shown.hash())
                ? Optional.of(FROM_SETTINGS)
                : keys.use(shown).map(Caller::of);
    }
}
