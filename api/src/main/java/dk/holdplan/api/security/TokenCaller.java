package dk.holdplan.api.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** Knows callers by the claims of their tokens. */
final class TokenCaller implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final String KIND = "token:";

    private final ClaimedRights rights;

    TokenCaller(ClaimedRights rights) {
        this.rights = rights;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var known = new CallerAuthentication(
                rights.caller(KIND + token.getSubject(), token.getSubject(), token.getClaims()));
        // For what lasts longer than the token.
        known.setDetails(token.getExpiresAt());
        return known;
    }
}
