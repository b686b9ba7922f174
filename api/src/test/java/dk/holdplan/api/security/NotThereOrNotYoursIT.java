package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.api.security.EveryEndpointIT.Operation;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.NewApiKey;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every endpoint of the OpenAPI document with every role, for what is the caller's, what is of another site, and what is
 * not there: the last two get the same answer, and whoever is in any answer is in the audit.
 */
@ServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class NotThereOrNotYoursIT {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");
    private static final Pattern CITIZEN = Pattern.compile("\\b[cd]0\\d{4}\\b");
    private static final String DAYS = "?from=2026-11-30&to=2026-12-06&date=2026-12-01&dryRun=true&showRate=0.8";
    private static final Map<Endpoint, String> BODIES = Map.of(Endpoint.CHECK_MOVE, "{\"moves\": []}",
            Endpoint.CHANGE_PLAN, """
                    {"frozenBefore": "2026-11-29T00:00", "changes": [{"type": "THERAPIST_ABSENT",
                     "therapist": "site-1-t1", "from": "2026-11-30T00:00", "to": "2026-12-07T00:00"}]}""",
            Endpoint.RECOMMEND_PLACES, "{\"id\": \"c00008\"}", Endpoint.FORECAST, "{\"weeks\": 0}",
            Endpoint.TRY_WHAT_IF, "{\"scenarios\": 7}");

    private final int port;
    private final ApiKeys keys;
    private final Clock clock;
    private final JdbcClient database;
    private final Map<Role, Client> clients = new EnumMap<>(Role.class);
    private final PlanAccess access;
    private final TwoSites world;
    private Map<String, Things> things = Map.of();

    /** Of one kind: what is the caller's, what is somebody else's, and what is nobody's. */
    private record Things(String own, String others, String none) {
    }

    NotThereOrNotYoursIT(@LocalServerPort int port, ApiKeys keys, Clock clock, JdbcClient database, PlanStore plans,
            PlanAccess access, PublicationStore publications) {
        this.port = port;
        this.keys = keys;
        this.clock = clock;
        this.database = database;
        this.access = access;
        this.world = new TwoSites(new Client(port), plans, publications);
    }

    /** After what others had published was taken back, which is later than the constructor. */
    @BeforeAll
    void publishPlans() {
        String own = world.publish("site-1", "c0");
        String others = world.publish("site-2", "d0");
        makeKeys(access, own);
        things = Map.of("plans{id}", new Things(own, others, UUID.randomUUID().toString()),
                "plans{other}", new Things(own, others, UUID.randomUUID().toString()),
                "plans{hold}", new Things(world.hold(own), world.hold(others), UUID.randomUUID().toString()),
                "plans{study}",
                new Things(world.study(own, "site-1"), world.study(others, "site-2"), UUID.randomUUID().toString()),
                "therapists{id}", new Things("site-1-t1", "site-2-t1", "site-9-t1"),
                "classes{id}", new Things("site-1-ryg-1", "site-2-ryg-1", "site-9-ryg-1"),
                "rooms{id}", new Things("site-1-room-1", "site-2-room-1", "site-9-room-1"),
                "citizens{id}", new Things("c00008", "d00008", "e00008"));
    }

    @AfterAll
    void removePlans() {
        database.sql("delete from publication_log").update();
        database.sql("delete from plan").update();
    }

    static Stream<Operation> operations() throws IOException {
        return EveryEndpointIT.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void getTheSameAnswer(Operation operation) {
        Endpoint row = operation.row();
        for (Role role : row.roles()) {
            for (String variable : variables(row)) {
                Things kind = kind(row, variable);
                if (kind != null) {
                    assertSame(row, role, variable, kind);
                }
            }
            if (!row.path().startsWith("/api/v1/plans") && row.content().isPersonal()) {
                Things plan = things.get("plans{id}");
                String path = path(row, "", "") + "&plan=";
                assertThat(words(ask(role, row, path + plan.others), plan.others)).as("%s for %s: plan", row, role)
                        .isEqualTo(words(ask(role, row, path + plan.none), plan.none));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void areWrittenDownWithEverybodyInTheAnswer(Operation operation) {
        Endpoint row = operation.row();
        if (row.isChange() && !BODIES.containsKey(row) || row == Endpoint.READ_FEED || row.isOpen()) {
            return;
        }
        for (Role role : row.roles()) {
            String request = UUID.randomUUID().toString();
            String path = path(row, "", "") + (row == Endpoint.FORECAST ? "&plan=" + things.get("plans{id}").own : "");
            Answer answer = ask(role, row, path, "X-Request-Id", request);
            assertThat(answer.status()).as("%s for %s: %s", row, role, answer.body()).isNotIn(401, 403, 500);
            assertThat(named(answer)).as("%s for %s", row, role)
                    .allSatisfy(citizen -> assertThat(isWrittenDown(citizen, request)).as(citizen).isTrue());
            if (role == Role.MANAGER || !row.content().isPersonal()) {
                assertThat(named(answer)).as("%s tells of no citizen", row).isEmpty();
            }
        }
    }

    private void assertSame(Endpoint row, Role role, String variable, Things kind) {
        Answer others = ask(role, row, path(row, variable, kind.others));
        Answer none = ask(role, row, path(row, variable, kind.none));
        // An administrator keeps the calendars of all therapists, known or not.
        if (role != Role.ADMINISTRATOR || row != Endpoint.CREATE_FEED && row != Endpoint.REVOKE_FEED) {
            assertThat(words(others, kind.others)).as("%s for %s: %s", row, role, variable)
                    .isEqualTo(words(none, kind.none));
            assertThat(others.status()).as("%s for %s: %s: %s", row, role, variable, others.body())
                    .isBetween(400, 499);
        }
    }

    private static List<String> variables(Endpoint row) {
        return VARIABLE.matcher(row.path()).results().map(MatchResult::group).toList();
    }

    /** Null where nothing belongs to anybody. */
    private Things kind(Endpoint row, String variable) {
        String collection = row.path().replaceFirst("/api/v1/", "").replaceFirst("/.*", "");
        Things kind = things.get(collection + variable);
        boolean isEverybodys = Set.of("plans{number}", "accounts{id}", "keys{id}", "home-programmes{id}").contains(
                collection + variable) || row == Endpoint.READ_FEED;
        assertThat(kind != null || isEverybodys).as("what %s of %s is: own, others', and not there", variable, row)
                .isTrue();
        return kind;
    }

    /** The path with everything the caller's but one thing. */
    private String path(Endpoint row, String variable, String value) {
        String path = row.path();
        for (String each : variables(row)) {
            Things kind = kind(row, each);
            String own = kind == null ? each.equals("{number}") ? "0" : UUID.randomUUID().toString() : kind.own;
            path = path.replace(each, each.equals(variable) ? value : own);
        }
        return path + DAYS;
    }

    private Answer ask(Role role, Endpoint row, String path, String... headers) {
        if (!row.isChange()) {
            return clients.get(role).get(path, headers);
        }
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json"));
        return clients.get(role).send(row.method().name(), path,
                BodyPublishers.ofString(BODIES.getOrDefault(row, "{}")), all.toArray(String[]::new));
    }

    private static String words(Answer answer, String asked) {
        return answer.status() + " " + answer.contentType().orElse("") + " "
                + answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "").replace(asked, "…");
    }

    private static List<String> named(Answer answer) {
        return CITIZEN.matcher(answer.body()).results().map(MatchResult::group).distinct().toList();
    }

    private boolean isWrittenDown(String citizen, String request) {
        return database.sql("""
                select exists (select from audit a where a.request_id = :request
                               and (a.citizens @> array [cast(:citizen as text)] or cardinality(a.citizens) = 0
                                    and exists (select from plan_citizen c
                                                where c.plan_id = a.plan_id and c.citizen = :citizen)))""")
                .param("request", request).param("citizen", citizen).query(Boolean.class).single();
    }

    private void makeKeys(PlanAccess access, String own) {
        for (Role role : Role.values()) {
            Rights rights = new Rights(Set.of(role), role == Role.THERAPIST ? "site-1-t1" : null, List.of("site-1"));
            NewApiKey key = keys.create("matrix", rights, clock.instant().plus(Duration.ofHours(1)));
            clients.put(role, new Client(port, key.secret().text()));
            if (role == Role.BOOKING) {
                access.own(UUID.fromString(own), "key:" + key.key().id(), true);
            }
        }
    }
}
