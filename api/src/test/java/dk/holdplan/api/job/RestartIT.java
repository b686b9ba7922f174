package dk.holdplan.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Event;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a newcomer starts it: the demonstration week is planned, whatever happens to the process. */
class RestartIT {

    @TempDir
    Path directory;

    @Test
    void finishesAPlanWhoseProcessWasKilled() throws IOException, InterruptedException {
        String id;
        try (ServiceProcess service = ServiceProcess.start(directory)) {
            Client client = new Client(service.port());
            id = demonstration(client);
            assertThat(client.events(id).anyMatch(event -> Json.at(event.data(), "/hard") != null)).isTrue();
            assertThat(client.get("/api/v1/plans/" + id).at("/state")).isEqualTo("SOLVING");
            service.kill();
        }
        try (ServiceProcess service = ServiceProcess.start(directory)) {
            Client client = new Client(service.port());
            assertThat(client.get("/api/v1/plans/" + id + "/plan").status()).isEqualTo(200);

            List<Event> events = client.events(id).toList();

            assertThat(Json.at(events.getLast().data(), "/state")).isEqualTo("SOLVED");
            assertThat(client.get("/api/v1/plans").at("/total")).isEqualTo("1");
            Judging.assertValid(client, id);
        }
    }

    /** The plan that the service submits by itself, as soon as it is there. */
    private static String demonstration(Client client) {
        Answer plans = client.get("/api/v1/plans");
        while (plans.size("/items") == 0) {
            Thread.onSpinWait();
            plans = client.get("/api/v1/plans");
        }
        return plans.at("/items/0/id");
    }
}
