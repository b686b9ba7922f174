package dk.holdplan.api.security;

import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** Knows callers by the claims of their tokens. Roles that are not ours count nothing. */
final class TokenCaller implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final String KIND = "token:";

    private final SecuritySettings.Token settings;

    TokenCaller(SecuritySettings.Token settings) {
        this.settings = settings;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Set<String> names = Set.copyOf(texts(claim(token, settings.rolesClaim())));
        String therapist = texts(claim(token, settings.therapistClaim())).stream().findFirst().orElse(null);
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> names.stream().anyMatch(role.name()::equalsIgnoreCase))
                .filter(role -> role != Role.THERAPIST || therapist != null).collect(Collectors.toSet());
        String name = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), token.getSubject());
        return new CallerAuthentication(new Caller(KIND + token.getSubject(), name,
                new Rights(roles, therapist, texts(claim(token, settings.sitesClaim())))));
    }

    private static @Nullable Object claim(Jwt token, String path) {
        Object value = token.getClaims();
        for (String part : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(part) : null;
        }
        return value;
    }

    private static List<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(claim.toString().strip().split("\\s+"));
        };
    }
}
