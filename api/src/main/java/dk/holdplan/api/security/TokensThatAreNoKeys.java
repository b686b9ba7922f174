package dk.holdplan.api.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Leaves API keys, which come in the same header, to {@link ApiKeyFilter}. */
final class TokensThatAreNoKeys implements BearerTokenResolver {

    private final BearerTokenResolver tokens = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return ApiKeyFilter.isUsedIn(request) ? null : tokens.resolve(request);
    }
}
