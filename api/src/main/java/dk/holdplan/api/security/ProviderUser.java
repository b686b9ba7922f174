package dk.holdplan.api.security;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whom an OpenID provider knows. A session keeps the rights, and the token to sign out with there. */
final class ProviderUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1;

    private final Caller caller;

    ProviderUser(Caller caller, OidcIdToken token) {
        super(new CallerAuthentication(caller).getAuthorities(), new OidcIdToken(token.getTokenValue(),
                token.getIssuedAt(), token.getExpiresAt(), Map.of(IdTokenClaimNames.SUB, token.getSubject())));
        this.caller = caller;
    }

    Caller caller() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProviderUser that && super.equals(that) && caller.equals(that.caller);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), caller);
    }
}
