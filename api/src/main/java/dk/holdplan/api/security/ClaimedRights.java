package dk.holdplan.api.security;

import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody may do by the claims of an OpenID provider. Roles that are not ours count nothing. */
@Component
final class ClaimedRights {

    private final SecuritySettings.Token settings;

    ClaimedRights(SecuritySettings settings) {
        this.settings = settings.token();
    }

    /** Somebody of whom a provider claims this. */
    Caller caller(String id, String subject, Map<String, Object> claims) {
        Set<String> names = Set.copyOf(texts(claim(claims, settings.rolesClaim())));
        String therapist = texts(claim(claims, settings.therapistClaim())).stream().findFirst().orElse(null);
        List<String> sites = texts(claim(claims, settings.sitesClaim()));
        boolean bound = !sites.isEmpty() || !settings.sitesNeeded();
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> names.stream().anyMatch(role.name()::equalsIgnoreCase))
                .filter(role -> switch (role) {
                    case THERAPIST -> therapist != null;
                    case PLANNER, MANAGER, BOOKING -> bound;
                    case ADMINISTRATOR -> true;
                }).collect(Collectors.toSet());
        String name = Stream.of("preferred_username", "name").map(claims::get).filter(String.class::isInstance)
                .map(String.class::cast).findFirst().orElse(subject);
        return new Caller(id, name, new Rights(roles, therapist, sites));
    }

    private static @Nullable Object claim(Map<String, Object> claims, String path) {
        Object value = claims;
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
