package dk.holdplan.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.api.Raw;
import dk.holdplan.api.fuzz.RandomRequests.RandomRequest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** More with {@code -Dholdplan.fuzz=10000}, others with {@code -Dholdplan.fuzz.seed=…}. */
@OwnServiceTest
@TestPropertySource(properties = {"holdplan.request.per-second=100000",
        "holdplan.request.burst=100000", "holdplan.solve.queue=5", "holdplan.solve.longest=2s",
        "holdplan.solve.time=1s"})
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("holdplan.fuzz", 300);
    private static final long SEED = Long.getLong("holdplan.fuzz.seed", 1);

    private final int port;
    private final Client client;
    private final UUID plan;

    FuzzIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.port = port;
        this.client = new Client(port);
        this.plan = FinishedPlan.stored(plans, works);
    }

    @Test
    void answersWhateverItIsAsked() {
        RandomRequests requests = new RandomRequests(new Mutator(new Random(SEED)), plan);
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            RandomRequest request = requests.next();
            String complaint = complaint(request, send(request));
            if (!complaint.isEmpty()) {
                bad.add("request " + i + ": " + complaint);
            }
        }

        assertThat(bad).as("seed " + SEED).isEmpty();
        assertThat(client.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void answersWhatIsHardlyARequest() throws IOException {
        Mutator mutator = new Mutator(new Random(SEED));
        for (int i = 0; i < REQUESTS / 10; i++) {
            String request = mutator.pick(List.of("GET", "POST", "get", "FOO", "")) + " "
                    + mutator.pick(List.of("/api/v1/plans", "//", "/%", "*", "http://x/api/v1/plans", "/api/v1/../x",
                            "/api/v1/plans;a=b", "/api/v1/%2e%2e/x", "/" + "x".repeat(9_000)))
                    + "?" + mutator.text().replace("\n", "") + " " + mutator.pick(List.of("HTTP/1.1", "HTTP/9", ""))
                    + "\r\nHost: " + mutator.pick(List.of("localhost", "", "a b", "x:99999")) + "\r\n"
                    + mutator.pick(List.of("Content-Length: -1", "Content-Length: 5", "Transfer-Encoding: chunked",
                            "Transfer-Encoding: x", "X: \u0001", ": y", "Expect: 100-continue"))
                    + "\r\nAuthorization: Bearer " + Client.KEY + "\r\nConnection: close\r\n\r\n"
                    + mutator.pick(List.of("", "zz\r\n", "5\r\nhello\r\n", "{}"));

            String answer = raw(request);

            assertThat(answer).as(request).doesNotContain("\tat ", "java.lang", "Exception", " 500 ");
        }
    }

    @Test
    void answersBytesThatAreNoText() {
        Mutator mutator = new Mutator(new Random(SEED + 1));
        RandomRequests requests = new RandomRequests(mutator, plan);
        for (int i = 0; i < REQUESTS; i++) {
            RandomRequest request = requests.next();
            String body = Raw.utf8(request.body());
            StringBuilder text = new StringBuilder(request.method() + " " + mutator.withBytes(request.path())
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + Client.KEY
                    + "\r\nContent-Length: " + body.length() + "\r\n");
            for (int header = 0; header < request.headers().size(); header += 2) {
                text.append(request.headers().get(header)).append(": ")
                        .append(mutator.withBytes(request.headers().get(header + 1))).append("\r\n");
            }

            String answer = Raw.send(port, text + "\r\n" + (mutator.oneIn(3) ? mutator.withBytes(body) : body));

            assertThat(answer).as("%d: %s", i, text).startsWith("HTTP/1.1 ")
                    .doesNotContain("\tat ", "java.lang", "Exception");
            assertThat(Raw.status(answer) < 500
                    || Raw.status(answer) == 503 && answer.contains("\r\nRetry-After: "))
                    .as("%d: %s%n%s", i, text, answer).isTrue();
        }
    }

    private Answer send(RandomRequest request) {
        List<String> headers = request.headers();
        return client.send(request.method(), request.path(),
                request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()),
                headers.toArray(String[]::new));
    }

    private static String complaint(RandomRequest request, Answer answer) {
        boolean broken = answer.status() >= 500 || answer.body().contains("\tat ") || answer.body().contains("java.")
                || answer.body().contains("Exception");
        boolean unclear = answer.status() >= 400 && !request.method().equals("HEAD")
                && !(answer.contentType().orElse("").startsWith("application/problem+json")
                        && answer.at("/code") != null);
        return broken || unclear
                ? answer.status() + " " + answer.contentType() + " " + answer.body() + " for " + request
                : "";
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
