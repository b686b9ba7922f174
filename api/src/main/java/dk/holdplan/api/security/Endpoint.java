package dk.holdplan.api.security;

import static dk.holdplan.api.security.Content.IMPERSONAL;
import static dk.holdplan.api.security.Content.LISTED;
import static dk.holdplan.api.security.Content.OPEN;
import static dk.holdplan.api.security.Content.PERSONAL;
import static dk.holdplan.data.account.Role.ADMINISTRATOR;
import static dk.holdplan.data.account.Role.BOOKING;
import static dk.holdplan.data.account.Role.MANAGER;
import static dk.holdplan.data.account.Role.PLANNER;
import static dk.holdplan.data.account.Role.THERAPIST;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dk.holdplan.data.account.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may what: the one table. What has no row here is refused. Beyond it, {@link ObjectAccess} looks at what is asked
 * for: whose plan, whose roster, which site.
 */
public enum Endpoint {
    LIST_PLANS(GET, "/api/v1/plans", IMPERSONAL, PLANNER, MANAGER, BOOKING),
    SUBMIT_PLAN(POST, "/api/v1/plans", PERSONAL, PLANNER, BOOKING),
    SHOW_PLAN(GET, "/api/v1/plans/{id}", IMPERSONAL, PLANNER, MANAGER, BOOKING),
    DELETE_PLAN(DELETE, "/api/v1/plans/{id}", PERSONAL, PLANNER, BOOKING),
    FOLLOW_PLAN(GET, "/api/v1/plans/{id}/events", IMPERSONAL, PLANNER, MANAGER, BOOKING),
    STOP_PLAN(POST, "/api/v1/plans/{id}/stop", IMPERSONAL, PLANNER, BOOKING),
    READ_PROBLEM(GET, "/api/v1/plans/{id}/problem", PERSONAL, PLANNER, BOOKING),
    READ_PLAN(GET, "/api/v1/plans/{id}/plan", PERSONAL, PLANNER, BOOKING),
    READ_PLAN_TIMETABLE(GET, "/api/v1/plans/{id}/timetable", PERSONAL, PLANNER, BOOKING),
    CHANGE_PLAN(POST, "/api/v1/plans/{id}/changes", PERSONAL, PLANNER),
    PLAN_NEXT_WEEK(POST, "/api/v1/plans/{id}/next-week", PERSONAL, PLANNER),
    TRY_WHAT_IF(POST, "/api/v1/plans/{id}/what-if", PERSONAL, PLANNER, MANAGER),
    PUBLISH_PLAN(POST, "/api/v1/plans/{id}/publish", PERSONAL, PLANNER),
    UNDO_PUBLICATION(POST, "/api/v1/plans/{id}/publish/undo", PERSONAL, PLANNER),
    CHECK_MOVE(POST, "/api/v1/plans/{id}/check", PERSONAL, PLANNER),
    COMPARE_PLANS(GET, "/api/v1/plans/{id}/diff/{other}", LISTED, PLANNER),
    READ_CALLS(GET, "/api/v1/plans/{id}/calls", LISTED, PLANNER),
    READ_SCORE(GET, "/api/v1/plans/{id}/score", PERSONAL, PLANNER),
    LIST_UNPLACED(GET, "/api/v1/plans/{id}/unplaced", PERSONAL, PLANNER, BOOKING),
    EXPLAIN_UNPLACED(GET, "/api/v1/plans/{id}/unplaced/{number}", PERSONAL, PLANNER, BOOKING),
    READ_CAPACITY(GET, "/api/v1/plans/{id}/capacity", IMPERSONAL, PLANNER, MANAGER),
    READ_OVERBOOKING(GET, "/api/v1/plans/{id}/overbooking", IMPERSONAL, PLANNER, MANAGER),
    FIND_SCARCE(POST, "/api/v1/plans/{id}/scarce", IMPERSONAL, PLANNER, MANAGER),
    FIND_SMALLEST_CAPACITY(POST, "/api/v1/plans/{id}/smallest-capacity", IMPERSONAL, PLANNER, MANAGER),
    CALIBRATE_FORECAST(POST, "/api/v1/plans/{id}/calibrate", IMPERSONAL, PLANNER, MANAGER),
    LIST_STUDIES(GET, "/api/v1/plans/{id}/studies", IMPERSONAL, PLANNER, MANAGER),
    READ_STUDY(GET, "/api/v1/plans/{id}/studies/{study}", IMPERSONAL, PLANNER, MANAGER),
    FOLLOW_STUDY(GET, "/api/v1/plans/{id}/studies/{study}/events", IMPERSONAL, PLANNER, MANAGER),
    STOP_STUDY(POST, "/api/v1/plans/{id}/studies/{study}/stop", IMPERSONAL, PLANNER, MANAGER),
    LIST_PUBLISHED(GET, "/api/v1/published", IMPERSONAL, PLANNER, MANAGER, BOOKING),
    READ_ATTENDANCE(GET, "/api/v1/plans/{id}/attendance", PERSONAL, PLANNER),
    RECORD_ATTENDANCE(PUT, "/api/v1/plans/{id}/attendance", PERSONAL, PLANNER),
    RECOMMEND_PLACES(POST, "/api/v1/plans/{id}/recommendations", LISTED, PLANNER, BOOKING),
    HOLD_PLACE(POST, "/api/v1/plans/{id}/holds", LISTED, PLANNER, BOOKING),
    LIST_HOLDS(GET, "/api/v1/plans/{id}/holds", LISTED, PLANNER),
    READ_HOLD(GET, "/api/v1/plans/{id}/holds/{hold}", LISTED, PLANNER, BOOKING),
    RELEASE_HOLD(DELETE, "/api/v1/plans/{id}/holds/{hold}", PERSONAL, PLANNER, BOOKING),
    CONFIRM_HOLD(POST, "/api/v1/plans/{id}/holds/{hold}/confirm", LISTED, PLANNER, BOOKING),
    FORECAST(POST, "/api/v1/forecasts", PERSONAL, PLANNER, MANAGER),
    READ_ROSTER(GET, "/api/v1/therapists/{id}/roster", LISTED, PLANNER, THERAPIST),
    READ_OWN_ATTENDANCE(GET, "/api/v1/therapists/{id}/attendance", LISTED, PLANNER, THERAPIST),
    RECORD_OWN_ATTENDANCE(PUT, "/api/v1/therapists/{id}/attendance", LISTED, PLANNER, THERAPIST),
    CREATE_FEED(POST, "/api/v1/therapists/{id}/feed", PERSONAL, THERAPIST, ADMINISTRATOR),
    REVOKE_FEED(DELETE, "/api/v1/therapists/{id}/feed", PERSONAL, THERAPIST, ADMINISTRATOR),
    LIST_FEEDS(GET, "/api/v1/feeds", IMPERSONAL, ADMINISTRATOR),
    READ_FEED(GET, "/feeds/{token}.ics", LISTED, THERAPIST),
    READ_CLASS_ATTENDANCE(GET, "/api/v1/classes/{id}/attendance", LISTED, PLANNER, THERAPIST),
    READ_CLASS_TIMETABLE(GET, "/api/v1/classes/{id}/timetable", LISTED, PLANNER),
    READ_ROOM_TIMETABLE(GET, "/api/v1/rooms/{id}/timetable", LISTED, PLANNER),
    READ_CITIZEN_SESSIONS(GET, "/api/v1/citizens/{id}/sessions", LISTED, PLANNER),

    LIST_RULES(GET, "/api/v1/rules", IMPERSONAL, Role.values()),
    LIST_PATHWAYS(GET, "/api/v1/pathways", IMPERSONAL, Role.values()),
    READ_HOME_PROGRAMME(GET, "/api/v1/home-programmes/{id}", IMPERSONAL, Role.values()),
    WHO_AM_I(GET, "/api/v1/me", IMPERSONAL, Role.values()),

    READ_AUDIT(GET, "/api/v1/audit", LISTED, ADMINISTRATOR),
    LIST_ACCOUNTS(GET, "/api/v1/accounts", IMPERSONAL, ADMINISTRATOR),
    CREATE_ACCOUNT(POST, "/api/v1/accounts", IMPERSONAL, ADMINISTRATOR),
    CHANGE_ACCOUNT(PUT, "/api/v1/accounts/{id}", IMPERSONAL, ADMINISTRATOR),
    INVITE_AGAIN(POST, "/api/v1/accounts/{id}/invitation", IMPERSONAL, ADMINISTRATOR),
    LIST_SIGNED_IN(GET, "/api/v1/sessions", IMPERSONAL, ADMINISTRATOR),
    SIGN_SOMEBODY_OUT(DELETE, "/api/v1/sessions", IMPERSONAL, ADMINISTRATOR),
    READ_WAYS_IN(GET, "/api/v1/sign-in", OPEN),
    ACCEPT_INVITATION(POST, "/api/v1/invitations/accept", OPEN),
    LIST_KEYS(GET, "/api/v1/keys", IMPERSONAL, ADMINISTRATOR),
    CREATE_KEY(POST, "/api/v1/keys", IMPERSONAL, ADMINISTRATOR),
    REVOKE_KEY(DELETE, "/api/v1/keys/{id}", IMPERSONAL, ADMINISTRATOR);

    private final HttpMethod method;
    private final String path;
    private final Content content;
    private final Set<Role> roles;
    private final PathPatternRequestMatcher matcher;

    Endpoint(HttpMethod method, String path, Content content, Role... roles) {
        if ((content == OPEN) != (roles.length == 0)) {
            throw new IllegalArgumentException(path + ": found " + content + " for " + roles.length
                    + " roles, expected roles unless it is OPEN.");
        }
        this.method = method;
        this.path = path;
        this.content = content;
        this.roles = Set.of(roles);
        this.matcher = PathPatternRequestMatcher.pathPattern(path);
    }

    /** The row for a request; a HEAD is a GET. */
    public static Optional<Endpoint> of(HttpServletRequest request) {
        String asked = request.getMethod().equals(HEAD.name()) ? GET.name() : request.getMethod();
        return Arrays.stream(values())
                .filter(row -> row.method.name().equals(asked) && row.matcher.matches(request)).findFirst();
    }

    /** What a request for this row names in its path. */
    public Map<String, String> variables(HttpServletRequest request) {
        return matcher.matcher(request).getVariables();
    }

    /** The method that the row is about. */
    public HttpMethod method() {
        return method;
    }

    /** The pattern of paths that the row is about. */
    public String path() {
        return path;
    }

    /** Whether it tells of citizens. */
    public Content content() {
        return content;
    }

    /** Who may; empty for everybody, signed in or not. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether it changes something. */
    public boolean isChange() {
        return method != GET;
    }

    /** Whether it is open to everybody, signed in or not. */
    public boolean isOpen() {
        return content == OPEN;
    }
}
