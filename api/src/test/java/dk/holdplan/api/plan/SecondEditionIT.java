package dk.holdplan.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.document.ProblemDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Problems with fields of the second edition, over HTTP. */
@ServiceTest
class SecondEditionIT {

    private static final Path CASES = Path.of("..", "data", "src", "test", "resources", "dk", "holdplan", "data",
            "law");

    private final Client client;

    SecondEditionIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"07-decision", "20-postponed", "32-review-held", "41-person", "55-change-minutes",
            "79-own-slots", "92-shift-once", "93-room-opened", "94-also-available", "95-class-exceptions"})
    void givesBackWhatWasSubmittedToTheLetter(String name) throws IOException {
        byte[] submitted = Files.readAllBytes(CASES.resolve(name + ".problem.json"));
        Answer accepted = client.postJson("/api/v1/plans?steps=1", submitted);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        String path = "/api/v1/plans/" + accepted.planId();

        Answer stored = client.get(path + "/problem");

        assertThat(stored.body()).isEqualTo(
                ProblemDocument.write(Objects.requireNonNull(ProblemDocument.read(submitted).value())));
        assertThat(client.get(path + "/problem", "If-None-Match",
                stored.headers().firstValue("ETag").orElseThrow()).status()).isEqualTo(304);
        Answer again = client.postJson("/api/v1/plans?steps=1", stored.body().getBytes(StandardCharsets.UTF_8));
        assertThat(client.get("/api/v1/plans/" + again.planId() + "/problem").body()).isEqualTo(stored.body());
        client.delete(path);
        client.delete("/api/v1/plans/" + again.planId());
    }
}
