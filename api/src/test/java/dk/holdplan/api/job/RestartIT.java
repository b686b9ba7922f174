package dk.holdplan.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Event;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The jar as a newcomer starts it: the demonstration week is planned, whatever happens to the process. */
@Execution(ExecutionMode.CONCURRENT)
class RestartIT {

    @TempDir
    Path directory;

    @Test
    void finishesAPlanWhoseProcessWasKilled() throws IOException, InterruptedException {
        String id;
        String[] briefly = {"--holdplan.solve.time=10s", "--holdplan.solve.threads=1"};
        try (ServiceProcess service = ServiceProcess.start(directory, briefly)) {
            Client client = new Client(service.port());
            id = demonstration(client);
            assertThat(client.events(id).anyMatch(event -> Json.at(event.data(), "/hard") != null)).isTrue();
            assertThat(client.get("/api/v1/plans/" + id).at("/state")).isEqualTo("SOLVING");
            service.kill();
        }
        try (ServiceProcess service = ServiceProcess.start(directory, briefly)) {
            Client client = new Client(service.port());
            assertThat(client.get("/api/v1/plans/" + id + "/plan").status()).isEqualTo(200);

            List<Event> events = client.events(id).toList();

            assertThat(Json.at(events.getLast().data(), "/state")).isEqualTo("SOLVED");
            assertThat(client.get("/api/v1/plans").at("/total")).isEqualTo("1");
            Judging.assertValid(client, id);
        }
    }

    @Test
    void answersARepeatedRequestTheSameWayAfterItWasKilled() throws IOException, InterruptedException {
        String key = UUID.randomUUID().toString();
        Answer first;
        try (ServiceProcess service = ServiceProcess.start(directory, "--holdplan.demo=false")) {
            first = submit(new Client(service.port()), key);
            assertThat(first.status()).isEqualTo(202);
            service.kill();
        }
        try (ServiceProcess service = ServiceProcess.start(directory, "--holdplan.demo=false")) {
            Client client = new Client(service.port());

            Answer second = submit(client, key);

            assertThat(second.status()).isEqualTo(202);
            assertThat(second.location()).isEqualTo(first.location());
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(client.get("/api/v1/plans").at("/total")).isEqualTo("1");
        }
    }

    private static Answer submit(Client client, String key) {
        return client.send("POST", "/api/v1/plans?time=1s", BodyPublishers.ofByteArray(Examples.dataset("tiny")),
                "Content-Type", "application/json", "Idempotency-Key", key);
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
