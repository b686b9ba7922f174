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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows callers by their API keys; somebody with an invalid one stays a stranger. */
final class ApiKeyFilter extends OncePerRequestFilter {

    /** The scheme, in capitals or not (RFC 9110), and the key behind it. */
    private static final Pattern SHOWN = Pattern.compile("(?i:bearer) +(" + ApiKeys.PREFIX + ".*)");
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
        return shown(request).isPresent();
    }

    private static Optional<Secret> shown(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        Matcher shown = SHOWN.matcher(header == null ? "" : header.strip());
        return shown.matches() ? Optional.of(new Secret(shown.group(1))) : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        shown(request).flatMap(this::caller).ifPresent(caller -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new CallerAuthentication(caller));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<Caller> caller(Secret shown) {
        return hashFromSettings != null && MessageDigest.isEqual(hashFromSettings, shown.hash())
                ? Optional.of(FROM_SETTINGS)
                : keys.use(shown).map(Caller::of);
    }
}
