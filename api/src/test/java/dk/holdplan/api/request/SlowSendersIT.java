package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.api.Raw;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** More senders than the service has threads, each of whom sends a byte now and then. */
@OwnServiceTest
@TestPropertySource(properties = {
        "holdplan.security.sign-in.failures-per-address=1000"})
class SlowSendersIT {

    private static final Logger LOG = LoggerFactory.getLogger(SlowSendersIT.class);
    private static final int SENDERS = 230;
    private static final int ROUNDS = 8;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final int port;
    private final Client client;
    private final List<Socket> senders = new ArrayList<>();

    SlowSendersIT(@LocalServerPort int port) {
        this.port = port;
        this.client = new Client(port);
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"POST /nothing | application/json | Content-Length: 60000 | stranger",
            "POST /api/v1/invitations/accept | application/json | Content-Length: 60000 | stranger",
            "POST /api/v1/invitations/accept | application/json | Transfer-Encoding: chunked | stranger",
            "POST /api/v1/session | application/x-www-form-urlencoded | Content-Length: 6000 | stranger",
            "POST /api/v1/session | application/x-www-form-urlencoded | Transfer-Encoding: chunked | stranger",
            "GET /holdplan.css | text/plain | Content-Length: 60000 | stranger",
            "PUT /api/v1/plans | application/x-www-form-urlencoded | Content-Length: 60000 | stranger",
            "POST /api/v1/plans | application/json | Content-Length: 60000 | caller",
            "GET /api/v1/rules | application/json | Transfer-Encoding: chunked | caller"})
    void keepNobodyElseWaiting(String request, String type, String length, String who) throws IOException {
        String head = request + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + length
                + "\r\nCookie: XSRF-TOKEN=a\r\nX-XSRF-TOKEN: a\r\n"
                + (who.equals("caller") ? "Authorization: Bearer " + Client.KEY + "\r\n" : "") + "\r\n";
        for (int i = 0; i < SENDERS; i++) {
            Socket sender = new Socket("localhost", port);
            senders.add(sender);
            send(sender, head + (length.startsWith("Transfer") ? "5" : "n"));
        }

        long longest = 0;
        long alive = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            assertThat(client.get("/actuator/health/liveness").status()).isEqualTo(200);
            alive = Math.max(alive, System.nanoTime() - begin);
            assertThat(Raw.status(signIn("somebody" + UUID.randomUUID()))).isEqualTo(401);
            assertThat(client.get("/api/v1/rules").status()).isEqualTo(200);
            assertThat(client.postJson("/api/v1/keys", "{}".getBytes(StandardCharsets.UTF_8)).status())
                    .isEqualTo(400);
            longest = Math.max(longest, System.nanoTime() - begin);
            senders.forEach(sender -> send(sender, length.startsWith("Transfer") ? "0" : "a"));
        }
        LOG.info("Beside {} slow senders of {} the first request took {} ms at most, four {} ms", SENDERS, request,
                alive / 1_000_000, longest / 1_000_000);
    }

    private String signIn(String name) {
        String form = "name=" + name + "&password=y";
        return Raw.send(port,
                "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: XSRF-TOKEN=a\r\n"
                        + "X-XSRF-TOKEN: a\r\nContent-Type: " + FORM + "\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form);
    }

    @Test
    void getToReadWhyALargeBodyIsRefused() {
        byte[] large = new byte[30_000_000];
        for (int i = 0; i < 3; i++) {
            assertThat(client.send("POST", "/api/v1/plans", BodyPublishers.ofByteArray(large), "Content-Type",
                    "application/json").status()).isEqualTo(413);
            assertThat(new Client(port, "").postJson("/api/v1/plans", new byte[900_000]).status()).isEqualTo(401);
        }
    }

    /** Who was given up already does not matter. */
    private static void send(Socket sender, String text) {
        try {
            OutputStream out = sender.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            LOG.debug("Given up", e);
        }
    }
}
