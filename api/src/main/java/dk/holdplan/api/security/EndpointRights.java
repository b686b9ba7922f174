package dk.holdplan.api.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Asks the table of {@link Endpoint}. Who is signed in may ask for what has no row, so as to be told that it does not
 * exist; if it does, {@link ObjectAccess} refuses it.
 */
final class EndpointRights implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        Optional<Endpoint> row = Endpoint.of(context.getRequest());
        if (row.isPresent() && row.get().isOpen()) {
            return new AuthorizationDecision(true);
        }
        return new AuthorizationDecision(Caller.of(authentication.get())
                .filter(caller -> row.isEmpty() || caller.isAny(row.get().roles())).isPresent());
    }
}
