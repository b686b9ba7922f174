package dk.holdplan.api.audit;

import dk.holdplan.api.security.Endpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** What the path of a request names. */
final class PathOf {

    private static final String OF_A_PLAN = "/api/v1/plans/{id}";
    private static final String OF_A_CITIZEN = "/api/v1/citizens/{id}";

    private PathOf() {
    }

    /** The plan; null when it names none. */
    static @Nullable UUID plan(Endpoint row, HttpServletRequest request) {
        try {
            String id = row.path().startsWith(OF_A_PLAN) ? variable(request, "id") : null;
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What it names that is no plan, or the other plan; null for nothing. */
    static @Nullable String object(Endpoint row, HttpServletRequest request) {
        if (!row.path().startsWith(OF_A_PLAN)) {
            return variable(request, "id");
        }
        String other = variable(request, "other");
        return other == null ? variable(request, "hold") : other;
    }

    /** The citizen. */
    static Optional<String> citizen(Endpoint row, HttpServletRequest request) {
        return Optional.ofNullable(row.path().startsWith(OF_A_CITIZEN) ? variable(request, "id") : null);
    }

    private static @Nullable String variable(HttpServletRequest request, String name) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map && map.get(name) instanceof String value ? value : null;
    }
}
