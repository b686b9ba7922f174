package dk.holdplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class OpenApiIT {

    private final Client client;

    OpenApiIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @Test
    void describesEveryEndpoint() {
        Answer document = client.get("/v3/api-docs");

        assertThat(document.at("/info/title")).isEqualTo("Holdplan");
        assertThat(document.size("/paths")).isPositive();
        Json.tree(document.body()).get("paths").properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> assertThat(
                        operation.getValue().path("summary").asString())
                        .as("summary of %s %s", operation.getKey(), path.getKey()).isNotBlank()));
    }

    @Test
    void showsItselfToPeopleAndMonitors() {
        assertThat(client.get("/swagger-ui/index.html").body()).contains("Swagger UI");
        assertThat(client.get("/").body()).contains("<title>Holdplan</title>", "holdplan.js");
        assertThat(client.get("/actuator/health").at("/status")).isEqualTo("UP");
    }
}
