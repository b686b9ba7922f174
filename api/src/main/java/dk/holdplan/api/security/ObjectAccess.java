package dk.holdplan.api.security;

import dk.holdplan.api.error.Expectations;
import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.store.PlanAccess;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Looks at what a caller asks for. Plans that a caller may not see do not exist for that caller. */
@Component
class ObjectAccess implements HandlerInterceptor {

    static final String PLANS = "/api/v1/plans/";
    private static final String OURS = "dk.holdplan.api";
    private static final Set<Role> THERAPIST = Set.of(Role.THERAPIST);
    /** About citizens that come from outside, with answers that name nobody: a plan of others may be asked. */
    private static final Set<Endpoint> LOOKING_FOR_PLACES = Set.of(Endpoint.RECOMMEND_PLACES, Endpoint.HOLD_PLACE,
            Endpoint.READ_HOLD, Endpoint.RELEASE_HOLD, Endpoint.CONFIRM_HOLD);

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");
    private static final List<Named> LOOKED_AFTER = List.of(
            new Named(PLANS, Set.of("{id}", "{other}", "{hold}", "{study}", "{number}")),
            new Named("/api/v1/therapists/", Set.of("{id}")), new Named("/api/v1/classes/", Set.of("{id}")),
            new Named("/api/v1/rooms/", Set.of("{id}")), new Named("/api/v1/citizens/", Set.of("{id}")),
            new Named("/api/v1/home-programmes/", Set.of("{id}")), new Named("/api/v1/accounts/", Set.of("{id}")),
            new Named("/api/v1/keys/", Set.of("{id}")), new Named("/feeds/", Set.of("{token}")));

    private final PlanAccess plans;

    /** What paths with a prefix may name. */
    private record Named(String prefix, Set<String> names) {
    }

    ObjectAccess(PlanAccess plans) {
        this.plans = plans;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // What comes after a request was let in, such as the end of a stream, is not asked again.
        if (request.getDispatcherType() == DispatcherType.REQUEST && handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith(OURS)
                && !request.getRequestURI().equals(request.getContextPath() + "/error")) {
            Endpoint row = Endpoint.of(request).orElseThrow(ObjectAccess::refused);
            if (!row.isOpen()) {
                check(row, Caller.current().orElseThrow(ObjectAccess::refused), request);
            }
        }
        return true;
    }

    /**
     * Whether somebody looks after everything that a path names: the plan here, what is in a plan by the plan, the rest
     * where it is read.
     */
    static boolean knows(String path) {
        return VARIABLE.matcher(path).results().map(MatchResult::group)
                .allMatch(name -> LOOKED_AFTER.stream().anyMatch(known -> path.startsWith(known.prefix())
                        && known.names().contains(name)));
    }

    private void check(Endpoint row, Caller caller, HttpServletRequest request) {
        if (!knows(row.path())) {
            throw refused();
        }
        Map<String, String> variables = variables(request);
        if (isOnlyTherapistFor(row, caller)) {
            checkOwn(row, caller, variables.getOrDefault("id", ""), request);
        }
        if (row.path().startsWith(PLANS)) {
            checkPlan(row, caller, variables.get("id"));
            checkPlan(row, caller, variables.get("other"));
        } else {
            checkPlan(row, caller, request.getParameter("plan"));
        }
    }

    private void checkPlan(Endpoint row, Caller caller, @Nullable String id) {
        // Without any text there is no plan in it for controllers either.
        if (id != null && !id.isBlank()) {
            UUID plan = uuid(id);
            PlanScope scope = LOOKING_FOR_PLACES.contains(row) ? caller.plansOfEverybody() : caller.plans(row.roles());
            if (!plans.sees(scope, plan)) {
                throw new RequestException(ProblemType.NOT_FOUND, "There is no plan " + plan + ".");
            }
        }
    }

    private void checkOwn(Endpoint row, Caller caller, String id, HttpServletRequest request) {
        String therapist = caller.rights().therapist();
        boolean own = therapist != null && request.getParameter("plan") == null && switch (row) {
            case READ_ROSTER, READ_OWN_ATTENDANCE, RECORD_OWN_ATTENDANCE, CREATE_FEED, REVOKE_FEED ->
                therapist.equals(id);
            case READ_FEED -> true;
            case READ_CLASS_ATTENDANCE -> plans.leads(therapist, id, date(request.getParameter("date")));
            default -> false;
        };
        if (!own) {
            throw refused();
        }
    }

    private static boolean isOnlyTherapistFor(Endpoint row, Caller caller) {
        return row.content().isPersonal() && caller.rights().roles().stream().filter(row.roles()::contains)
                .allMatch(THERAPIST::contains);
    }

    /** What is none goes no further: Spring takes for one what this does not, such as one with a space before it. */
    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RequestException(ProblemType.INVALID_REQUEST, "id of a plan: found "
                    + Expectations.shortened(text) + ", expected " + Expectations.of(UUID.class) + ".");
        }
    }

    private static LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(text, ""));
        } catch (DateTimeParseException e) {
            throw new RequestException(ProblemType.INVALID_REQUEST, "date: found " + Expectations.shortened(text)
                    + ", expected " + Expectations.of(LocalDate.class) + ".");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> ? (Map<String, String>) variables : Map.of();
    }

    private static RequestException refused() {
        return new RequestException(ProblemType.FORBIDDEN, "You may not do this.");
    }
}
