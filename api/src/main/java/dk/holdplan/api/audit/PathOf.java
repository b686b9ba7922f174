package dk.holdplan.api.audit;

import dk.holdplan.api.security.Content;
import dk.holdplan.api.security.Endpoint;
import dk.holdplan.check.CprShape;
import dk.holdplan.data.audit.AuditSubject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request names. What looks like a CPR number, or is longer than any id, is not written down. */
final class PathOf {

    private static final String OF_A_PLAN = "/api/v1/plans/{id}";
    private static final String ABOUT = PathOf.class.getName();
    private static final int LONGEST = 100;
    private static final String OF_A_CITIZEN = "/api/v1/citizens/{id}";

    private PathOf() {
    }

    /** What a request is about, as far as it says so itself. */
    static AuditSubject subject(Endpoint row, HttpServletRequest request) {
        return subject(row, Stream.of(), request);
    }

    /** What a request is about when its answer is known. */
    static AuditSubject subject(Endpoint row, Stream<String> named, HttpServletRequest request) {
        Stream<String> asked = Stream.of(Optional.ofNullable(request.getParameter("citizen")).map(PathOf::shown),
                citizen(row, request), about(request)).flatMap(Optional::stream);
        List<String> citizens = Stream.concat(named, asked).distinct().sorted().toList();
        return new AuditSubject(plan(row, request), citizens, object(row, request));
    }

    /** The plan; null when it names none. */
    static @Nullable UUID plan(Endpoint row, HttpServletRequest request) {
        try {
            String id = row.path().startsWith(OF_A_PLAN)
                    ? row.variables(request).get("id")
                    : row.content() == Content.PERSONAL ? request.getParameter("plan") : null;
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What it names that is no plan, or the other plan; null for nothing. */
    static @Nullable String object(Endpoint row, HttpServletRequest request) {
        if (!row.path().startsWith(OF_A_PLAN)) {
            return shown(row == Endpoint.SIGN_SOMEBODY_OUT || row == Endpoint.READ_AUDIT
                    ? request.getParameter("who")
                    : row.variables(request).get("id"));
        }
        Map<String, String> variables = row.variables(request);
        return shown(variables.getOrDefault("other", variables.get("hold")));
    }

    /** The citizen. */
    static Optional<String> citizen(Endpoint row, HttpServletRequest request) {
        return Optional.ofNullable(
                row.path().startsWith(OF_A_CITIZEN) ? shown(row.variables(request).get("id")) : null);
    }

    /** Notes that a request is about a citizen, of whom its path says nothing. */
    static void isAbout(String citizen, HttpServletRequest request) {
        request.setAttribute(ABOUT, shown(citizen));
    }

    private static Optional<String> about(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ABOUT));
    }

    private static @Nullable String shown(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return CprShape.masked(id.length() > LONGEST ? id.substring(0, LONGEST) : id);
    }
}
