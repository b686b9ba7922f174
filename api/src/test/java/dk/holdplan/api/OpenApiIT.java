package dk.holdplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.security.Endpoint;
import dk.holdplan.data.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class OpenApiIT {

    private static final Path PINNED = Path.of("openapi.json");

    private final Client client;

    OpenApiIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @Test
    void describesEveryEndpoint() {
        JsonNode document = Json.tree(client.get("/v3/api-docs").body());

        assertThat(document.at("/info/title").asString()).isEqualTo("Holdplan");
        assertThat(document.get("paths").size()).isPositive();
        document.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            String name = operation.getKey() + " " + path.getKey();
            assertThat(operation.getValue().path("summary").asString()).as(name).isNotBlank();
            assertThat(operation.getValue().at("/responses/default/content/application~1problem+json").isMissingNode())
                    .as(name).isFalse();
        }));
    }

    @ParameterizedTest
    @EnumSource
    void tellsPeopleAndProgramsWhoMayCallIt(Endpoint row) {
        JsonNode operation = Json.tree(client.get("/v3/api-docs").body()).path("paths").path(row.path())
                .path(row.method().name().toLowerCase(Locale.ROOT));

        Set<String> roles = row.roles().stream().map(Role::name).collect(Collectors.toSet());
        assertThat(operation.isMissingNode()).as(row.path()).isFalse();
        assertThat(operation.path("x-roles").valueStream().map(JsonNode::asString)).hasSameElementsAs(roles);
        assertThat(operation.path("description").asString()).endsWith(row.isOpen()
                ? "Open to everybody."
                : "Roles: " + row.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", ")) + ".");
        assertThat(operation.has("security")).isEqualTo(!row.isOpen());
    }

    /** So that nobody changes it unawares. After a wanted change: run with -Dholdplan.openapi=write. */
    @Test
    void offersTheInterfaceThatIsPinned() throws IOException {
        ObjectNode document = (ObjectNode) Json.tree(client.get("/v3/api-docs").body());
        document.remove("servers");
        if ("write".equals(System.getProperty("holdplan.openapi"))) {
            Files.writeString(PINNED, document.toPrettyString() + "\n");
        }

        assertThat(document).isEqualTo(Json.tree(Files.readString(PINNED)));
    }

    @Test
    void showsItselfToPeopleAndMonitors() {
        assertThat(client.get("/swagger-ui/index.html").body()).contains("Swagger UI");
        assertThat(client.get("/").body()).contains("<title>Holdplan</title>", "holdplan.js");
        assertThat(client.get("/actuator/health").at("/status")).isEqualTo("UP");
    }
}
