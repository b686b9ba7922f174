package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every endpoint of the OpenAPI document with every role and with none. */
@ServiceTest
class EveryEndpointIT {

    private static final String THERAPIST = "t-who-is-nowhere";
    private static final Set<Integer> REFUSALS = Set.of(401, 403);

    private final int port;
    private final ApiKeys keys;
    private final Clock clock;
    private final Map<Role, Client> clients = new EnumMap<>(Role.class);

    EveryEndpointIT(@LocalServerPort int port, ApiKeys keys, Clock clock) {
        this.port = port;
        this.keys = keys;
        this.clock = clock;
    }

    /** One operation of the interface. */
    record Operation(String method, String path) {

        Endpoint row() {
            return Arrays.stream(Endpoint.values())
                    .filter(it -> it.path().equals(path) && it.method().name().equals(method)).findFirst()
                    .orElseThrow(() -> new AssertionError(this + " has no row in Endpoint"));
        }

        String realPath() {
            String real = path.replace("/therapists/{id}", "/therapists/" + THERAPIST)
                    .replace("/classes/{id}", "/classes/none").replaceAll("\\{number}", "0")
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            return real.endsWith("/roster") ? real + "?from=2026-11-30&to=2026-12-04" : real;
        }
    }

    static Stream<Operation> operations() throws IOException {
        return Json.tree(Files.readString(Path.of("openapi.json"))).get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey())));
    }

    @BeforeEach
    void makeKeys() {
        for (Role role : Role.values()) {
            Rights rights = new Rights(Set.of(role), role == Role.THERAPIST ? THERAPIST : null, List.of());
            String key = keys.create(role.name(), rights, clock.instant().plus(Duration.ofHours(1))).secret().text();
            clients.put(role, new Client(port, key));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isOpenToWhomTheTableNamesAndToNobodyElse(Operation operation) {
        Endpoint row = operation.row();

        assertThat(ask(new Client(port, ""), operation).status()).as("nobody").satisfies(
                status -> assertThat(status == 401).isEqualTo(!row.isOpen()));
        assertThat(ask(new Client(port, "hp_unknown"), operation).status()).as("a stranger").satisfies(
                status -> assertThat(status == 401).isEqualTo(!row.isOpen()));
        clients.forEach((role, client) -> {
            Answer answer = ask(client, operation);
            assertThat(answer.status()).as(role + ": " + answer.body()).isLessThan(500);
            if (row == Endpoint.READ_FEED) {
                assertThat(answer.status()).as("no key opens a secret address").isEqualTo(401);
            } else if (row.isOpen() || row.roles().contains(role)) {
                assertThat(answer.status()).as(role + ": " + answer.body()).satisfiesAnyOf(
                        status -> assertThat(status).isNotIn(REFUSALS),
                        status -> assertThat(row).isEqualTo(Endpoint.READ_CLASS_ATTENDANCE));
            } else {
                assertThat(answer.status()).as(role + ": " + answer.body()).isEqualTo(403);
                assertThat(answer.at("/code")).isEqualTo("FORBIDDEN");
            }
        });
    }

    @Test
    void leavesNothingElseOpen() {
        assertThat(Endpoint.values()).filteredOn(Endpoint::isOpen).containsExactly(Endpoint.READ_WAYS_IN,
                Endpoint.ACCEPT_INVITATION);
        Client nobody = new Client(port, "");
        assertThat(nobody.get("/api/v1/nothing").status()).isEqualTo(401);
        assertThat(nobody.get("/actuator/env").status()).isEqualTo(401);
        assertThat(nobody.get("/nothing").status()).isEqualTo(401);
        assertThat(new Client(port).get("/nothing").status()).isEqualTo(403);
    }

    @Test
    void namesEveryRowOnce() {
        assertThat(Arrays.stream(Endpoint.values()).map(row -> row.method() + " " + row.path()))
                .doesNotHaveDuplicates();
    }

    private static Answer ask(Client client, Operation operation) {
        return operation.method().equals("GET")
                ? client.get(operation.realPath())
                : client.send(operation.method(), operation.realPath(), BodyPublishers.ofString("{}"), "Content-Type",
                        "application/json");
    }
}
