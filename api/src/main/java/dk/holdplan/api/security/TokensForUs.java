package dk.holdplan.api.security;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Refuses tokens that are not made to be shown here: without an end, of nobody, or that only tell a program who signed
 * in. For whom a token is, Spring Security looks at: without {@code audiences} this does not start.
 */
@Component
final class TokensForUs implements OAuth2TokenValidator<Jwt> {

    private static final String SETTINGS = "spring.security.oauth2.resourceserver.jwt.";
    private static final Set<String> HEADER_TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");
    /** What some providers say in the token itself, instead of in its header. */
    private static final String TYPE = "typ";
    private static final String ACCESS = "bearer";
    private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash", "s_hash");

    TokensForUs(Environment settings) {
        boolean tokens = Stream.of("issuer-uri", "jwk-set-uri", "public-key-location")
                .anyMatch(it -> !settings.getProperty(SETTINGS + it, "").isBlank());
        List<String> audiences = Binder.get(settings).bind(SETTINGS + "audiences", Bindable.listOf(String.class))
                .orElse(List.of());
        if (tokens && audiences.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException(SETTINGS
                    + "audiences: found none, expected the name by which the OpenID provider means Holdplan "
                    + "in aud. Without it, tokens for every other program would be let in here.");
        }
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (token.getExpiresAt() == null) {
            return refused("exp: expected when the token ends.");
        }
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            return refused("sub: expected whose token it is.");
        }
        return isForAccess(token)
                ? OAuth2TokenValidatorResult.success()
                : refused("typ: expected an access token, not one that tells who signed in.");
    }

    private static boolean isForAccess(Jwt token) {
        Object header = token.getHeaders().get(TYPE);
        if (header != null && !HEADER_TYPES.contains(lower(header))) {
            return false;
        }
        Object type = token.getClaims().get(TYPE);
        return type == null
                ? OF_ID_TOKENS.stream().noneMatch(token.getClaims()::containsKey)
                : lower(type).equals(ACCESS) || HEADER_TYPES.contains(lower(type));
    }

    private static String lower(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
    }
}
