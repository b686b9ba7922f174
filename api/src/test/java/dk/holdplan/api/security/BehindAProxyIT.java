package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.OwnServiceTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy on the same machine, which puts the address that it saw behind those that it was told. */
@OwnServiceTest
@TestPropertySource(properties = {
        "server.forward-headers-strategy=native", "holdplan.security.sign-in.failures-per-address=3"})
class BehindAProxyIT {

    private static final String ACCEPT = "/api/v1/invitations/accept";

    private final Client stranger;

    BehindAProxyIT(@LocalServerPort int port) {
        this.stranger = new Client(port, "");
    }

    /** Addresses of private networks too: who sits in one is no proxy. */
    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "192.168.7.9", "172.16.4.4", "100.64.3.2", "169.254.1.1", "fd00::7",
            "203.0.113.5"})
    void countsTheAddressThatTheProxySawWhateverAClientSays(String address) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            statuses.add(guess("9.9.7." + i + ", " + address, "9.9.8." + i).status());
        }

        assertThat(statuses).containsExactly(404, 404, 404, 429, 429);
    }

    @Test
    void letsNobodyLockOthersOut() {
        for (int i = 0; i < 5; i++) {
            guess("198.51.100.7, 10.9.9.9", "198.51.100.7");
        }

        assertThat(guess("198.51.100.7", "198.51.100.7").status()).as("of whom the client only spoke").isEqualTo(404);
        assertThat(guess("10.9.9.9, 198.51.100.8", "").status()).as("somebody else, who speaks of the client")
                .isEqualTo(404);
        assertThat(guess("198.51.100.8, 10.9.9.9", "").status()).isEqualTo(429);
    }

    /** Without a hash of a password in it, so that it takes no time. */
    private Answer guess(String forwardedFor, String elsewhere) {
        return stranger.send("POST", ACCEPT, BodyPublishers.ofString(
                "{\"token\": \"" + UUID.randomUUID() + "\", \"password\": \"tre gule cykler\"}"), "Content-Type",
                "application/json", "X-Forwarded-For", forwardedFor, "X-Real-IP", elsewhere, "Forwarded",
                "for=\"" + elsewhere + "\"");
    }
}
