package dk.holdplan.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
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
        AtomicLong nanos = new AtomicLong();
        ApiKeys here = new ApiKeys(client, clock, nanos::get);
        NewApiKey made = create();
        here.use(made.secret());
        client.sql("update api_key set revoked_at = now() where id = ?").params(made.key().id()).update();

        assertThat(here.use(made.secret())).isPresent();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(here.use(made.secret())).isEmpty();
    }

    /** As when a node's clock is set back by an hour. */
    @Test
    void trustsARevokedKeyNoLongerWhenTheClockGoesBack() {
        AtomicLong nanos = new AtomicLong();
        ApiKeys here = new ApiKeys(client, clock, nanos::get);
        NewApiKey made = create();
        here.use(made.secret());
        client.sql("update api_key set revoked_at = now() where id = ?").params(made.key().id()).update();

        clock.pass(Duration.ofHours(-1));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(here.use(made.secret())).isEmpty();
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void notesTheUseOfAKeyOnceAMinute() {
        AtomicLong nanos = new AtomicLong();
        ApiKeys here = new ApiKeys(client, clock, () -> nanos.addAndGet(Duration.ofSeconds(2).toNanos()));
        NewApiKey made = create();
        here.use(made.secret());
        Instant first = clock.instant();
        clock.pass(Duration.ofSeconds(30));
        here.use(made.secret());

        assertThat(lastUse(made)).isEqualTo(first);
        clock.pass(Duration.ofSeconds(31));
        here.use(made.secret());
        assertThat(lastUse(made)).isEqualTo(clock.instant());
    }

    @Test
    void showsACalendarToWhoeverKnowsItsAddress() {
        Secret earlier = feeds.create("t1", "person:1", List.of(), null);
        Secret address = feeds.create("t1", "person:1", List.of("a"), null);

        assertThat(feeds.find(earlier)).isEmpty();
        assertThat(feeds.find(address).orElseThrow().therapist()).isEqualTo("t1");
        assertThat(feeds.find(address).orElseThrow().sites()).containsExactly("a");
        assertThat(feeds.list()).extracting(CalendarFeed::therapist).contains("t1");
        assertThat(feeds.revoke("t1")).isTrue();
        assertThat(feeds.find(address)).isEmpty();
        assertThat(feeds.list()).extracting(CalendarFeed::therapist).doesNotContain("t1");
        assertThat(feeds.revoke("t1")).isFalse();
    }

    @Test
    void endsACalendarWithTheKeyThatMadeIt() {
        NewApiKey revoked = create();
        NewApiKey expires = create();
        Secret first = feeds.create("t2", "key:" + revoked.key().id(), List.of(), null);
        Secret second = feeds.create("t3", "key:" + expires.key().id(), List.of(), null);
        assertThat(feeds.find(first)).isPresent();

        keys.revoke(revoked.key().id());
        assertThat(feeds.find(first)).isEmpty();
        assertThat(feeds.find(second)).isPresent();

        clock.pass(MONTH);
        assertThat(feeds.find(second)).isEmpty();
        assertThat(feeds.list()).extracting(CalendarFeed::therapist).doesNotContain("t2", "t3");
    }

    @Test
    void endsACalendarOfSomebodyKnownElsewhereInTime() {
        Secret address = feeds.create("t4", "person:town:7", List.of(), clock.instant().plus(MONTH));

        clock.pass(MONTH.minusSeconds(1));
        assertThat(feeds.find(address)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(feeds.find(address)).isEmpty();
    }

    private Instant lastUse(NewApiKey made) {
        return keys.list().stream().filter(key -> key.id().equals(made.key().id())).findFirst().orElseThrow()
                .lastUsedAt();
    }

    private NewApiKey create() {
        return keys.create("booking", Rights.of(Role.BOOKING), clock.instant().plus(MONTH));
    }
}
