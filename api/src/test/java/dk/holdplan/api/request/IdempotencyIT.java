package dk.holdplan.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class IdempotencyIT {

    private static final String PLANS = "/api/v1/plans?steps=1";
    private static final String KEYS = "/api/v1/keys";

    private final int port;
    private final Client client;
    private final ApiKeys keys;

    IdempotencyIT(@LocalServerPort int port, ApiKeys keys) {
        this.port = port;
        this.client = new Client(port);
        this.keys = keys;
    }

    @Test
    void answersTheSameRequestTheSameWay() {
        String key = key();

        Answer first = submit(PLANS, key);
        Answer second = submit(PLANS, key);

        assertThat(first.status()).isEqualTo(202);
        assertSame(second, first);
        assertThat(submit(PLANS, key()).location()).isNotEqualTo(first.location());
    }

    @Test
    void doesOnceWhatArrivesSeveralTimesAtOnce() {
        String key = key();

        List<Answer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> submit(PLANS, key))).limit(6)
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(answers).allSatisfy(answer -> assertSame(answer, answers.getFirst()));
        assertThat(answers.getFirst().status()).isEqualTo(202);
    }

    @Test
    void refusesAKeyThatCameWithAnotherRequest() {
        String key = key();
        submit(PLANS, key);

        Answer otherAddress = submit("/api/v1/plans?steps=2", key);
        Answer otherBody = post(PLANS, Examples.dataset("bornholm-week"), key);

        assertThat(Stream.of(otherAddress, otherBody))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(422))
                .allSatisfy(answer -> assertThat(answer.at("/code")).isEqualTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void givesTheSecretOfANewKeyAgain() {
        String key = key();

        Answer first = post(KEYS, newKey(), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("/key")).startsWith("hp_");
        assertSame(post(KEYS, newKey(), key), first);
    }

    @Test
    void letsWhatFailedBeTriedAgain() {
        String key = key();

        assertThat(post(PLANS, "{}".getBytes(), key).status()).isEqualTo(422);
        assertThat(submit(PLANS, key).status()).isEqualTo(202);
    }

    @Test
    void tellsCallersApart() {
        String key = key();
        Client other = new Client(port, keys.create("other", Rights.of(Role.PLANNER),
                Instant.now().plus(1, ChronoUnit.DAYS)).secret().text());

        Answer ours = submit(PLANS, key);
        Answer theirs = other.send("POST", PLANS, BodyPublishers.ofByteArray(Examples.dataset("tiny")),
                "Content-Type", "application/json", IdempotencyKey.HEADER, key);

        assertThat(theirs.status()).isEqualTo(202);
        assertThat(theirs.location()).isNotEqualTo(ours.location());
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThat(submit(PLANS, "x".repeat(201)).at("/code")).isEqualTo("INVALID_REQUEST");
        assertThat(submit(PLANS, "two words").at("/detail")).contains("UUID");
    }

    private Answer submit(String path, String key) {
        return post(path, Examples.dataset("tiny"), key);
    }

    private Answer post(String path, byte[] body, String key) {
        return client.send("POST", path, BodyPublishers.ofByteArray(body), "Content-Type", "application/json",
                IdempotencyKey.HEADER, key);
    }

    /** All but the headers that have the time of the answer. */
    private static void assertSame(Answer second, Answer first) {
        assertThat(second).usingRecursiveComparison().ignoringFields("headers").isEqualTo(first);
    }

    private static byte[] newKey() {
        return "{\"name\": \"booking\", \"rights\": {\"roles\": [\"BOOKING\"]}}".getBytes();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
