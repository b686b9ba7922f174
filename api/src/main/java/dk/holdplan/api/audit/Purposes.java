package dk.holdplan.api.audit;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.api.security.Endpoint;
import dk.holdplan.check.CprShape;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What requests are for: what they say, else what the operation is usually for. */
final class Purposes {

    static final String HEADER = "X-Purpose";
    static final String ADMINISTRATION = "administration";
    private static final Pattern USABLE = Pattern
            .compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}\\u200c\\u200d]{1,200}");

    private Purposes() {
    }

    static String of(HttpServletRequest request, Endpoint operation) {
        String given = request.getHeader(HEADER);
        if (given == null || given.isBlank()) {
            return usual(operation);
        }
        if (!isUsable(given)) {
            throw new RequestException(ProblemType.INVALID_REQUEST,
                    HEADER + ": expected at most 200 letters, digits and signs, and no CPR number.");
        }
        return given.strip();
    }

    /** As {@link #of}, but what cannot be used is passed over. */
    static String ofRefused(HttpServletRequest request, Endpoint operation) {
        String given = request.getHeader(HEADER);
        return given == null || !isUsable(given) ? usual(operation) : given.strip();
    }

    private static boolean isUsable(String given) {
        return !given.isBlank() && USABLE.matcher(given).matches() && !CprShape.matches(given);
    }

    private static String usual(Endpoint operation) {
        return switch (operation) {
            case READ_ROSTER, READ_CLASS_ATTENDANCE, READ_CITIZEN_SESSIONS, READ_ATTENDANCE, RECORD_ATTENDANCE,
                    READ_OWN_ATTENDANCE, RECORD_OWN_ATTENDANCE ->
                "treatment";
            case RECOMMEND_PLACES, HOLD_PLACE, LIST_HOLDS, READ_HOLD, RELEASE_HOLD, CONFIRM_HOLD -> "booking";
            default -> operation.path().startsWith("/api/v1/plans") || operation.content().isPersonal()
                    ? "planning"
                    : ADMINISTRATION;
        };
    }
}
