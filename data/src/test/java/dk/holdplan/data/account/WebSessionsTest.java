package dk.holdplan.data.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.account.WebSessions.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class WebSessionsTest {

    private final WebSessions sessions;
    private final JdbcClient client;
    private final SettableClock clock;
    private Instant now;

    WebSessionsTest(WebSessions sessions, JdbcClient client, SettableClock clock) {
        this.sessions = sessions;
        this.client = client;
        this.clock = clock;
    }

    @BeforeEach
    void fill() {
        client.sql("delete from web_session").update();
        now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        add("person:town:ida", now.minusSeconds(60));
        add("person:town:ida", now.minusSeconds(20));
        add("person:town:bo", now.minusSeconds(10));
        add("person:town:gone", now.minus(Duration.ofMinutes(31)));
        add(null, now);
    }

    @Test
    void tellsWhoIsSignedInTheLastSeenFirst() {
        assertThat(sessions.list()).containsExactly(new SignedIn("person:town:bo", 1, now.minusSeconds(10)),
                new SignedIn("person:town:ida", 2, now.minusSeconds(20)));
    }

    @Test
    void endsAllSessionsOfSomebodyAndNoOthers() {
        assertThat(sessions.end("person:town:ida")).isEqualTo(2);

        assertThat(sessions.list()).extracting(SignedIn::who).containsExactly("person:town:bo");
        assertThat(sessions.end("person:town:ida")).isZero();
    }

    private void add(@Nullable String who, Instant lastSeen) {
        String id = UUID.randomUUID().toString();
        client.sql("""
                insert into web_session (primary_id, session_id, creation_time, last_access_time,
                                         max_inactive_interval, expiry_time, principal_name)
                values (:id, :id, :seen, :seen, 1800, :end, :who)""")
                .param("id", id).param("seen", lastSeen.toEpochMilli())
                .param("end", lastSeen.plus(Duration.ofMinutes(30)).toEpochMilli()).param("who", who).update();
    }
}
