package dk.holdplan.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class ApiKeysTest {

    private static final Duration MONTH = Duration.ofDays(30);

    private final ApiKeys keys;
    private final CalendarFeeds feeds;
    private final SettableClock clock;
    private final JdbcClient client;

    ApiKeysTest(ApiKeys keys, CalendarFeeds feeds, SettableClock clock, JdbcClient client) {
        this.keys = keys;
        this.feeds = feeds;
        this.clock = clock;
        this.client = client;
    }

    @Test
    void knowsAKeyByItsText() {
        Rights rights = new Rights(Set.of(Role.THERAPIST, Role.MANAGER), "t1", List.of("a", "b"));

        NewApiKey made = keys.create("booking", rights, clock.instant().plus(MONTH));

        assertThat(made.secret().text()).startsWith(made.key().prefix()).hasSizeGreaterThan(40);
        assertThat(keys.use(made.secret()).orElseThrow().rights()).isEqualTo(rights);
        assertThat(keys.use(new Secret(made.secret().text() + "x"))).isEmpty();
    }

    @Test
    void refusesAnExpiredKey() {
        NewApiKey made = create();
        clock.pass(MONTH);

        assertThat(keys.use(made.secret())).isEmpty();
    }

    @Test
    void refusesARevokedKey() {
        NewApiKey made = create();

        assertThat(keys.revoke(made.key().id())).isTrue();

        assertThat(keys.use(made.secret())).isEmpty();
        assertThat(keys.list()).extracting(ApiKey::id).doesNotContain(made.key().id());
        assertThat(keys.revoke(made.key().id())).isFalse();
        assertThat(keys.revoke(UUID.randomUUID())).isFalse();
    }

    @Test
    void trustsAKeyThatWasRevokedByAnotherProcessForASecond() {
        NewApiKey made = create();
        keys.use(made.secret());
        client.sql("update api_key set revoked_at = now() where id = ?").params(made.key().id()).update();

        assertThat(keys.use(made.secret())).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(keys.use(made.secret())).isEmpty();
    }

    @Test
    void notesTheUseOfAKeyOnceAMinute() {
        NewApiKey made = create();
        keys.use(made.secret());
        Instant first = clock.instant();
        clock.pass(Duration.ofSeconds(30));
        keys.use(made.secret());

        assertThat(lastUse(made)).isEqualTo(first);
        clock.pass(Duration.ofSeconds(31));
        keys.use(made.secret());
        assertThat(lastUse(made)).isEqualTo(clock.instant());
    }

    @Test
    void showsACalendarToWhoeverKnowsItsAddress() {
        Secret earlier = feeds.create("t1");
        Secret address = feeds.create("t1");

        assertThat(feeds.therapist(earlier)).isEmpty();
        assertThat(feeds.therapist(address)).contains("t1");
        assertThat(feeds.revoke("t1")).isTrue();
        assertThat(feeds.therapist(address)).isEmpty();
        assertThat(feeds.revoke("t1")).isFalse();
    }

    private Instant lastUse(NewApiKey made) {
        return keys.list().stream().filter(key -> key.id().equals(made.key().id())).findFirst().orElseThrow()
                .lastUsedAt();
    }

    private NewApiKey create() {
        return keys.create("booking", Rights.of(Role.BOOKING), clock.instant().plus(MONTH));
    }
}
