package dk.holdplan.data.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Secret addresses of therapists' calendars. */
@Repository
@Transactional
public class CalendarFeeds {

    private final JdbcClient client;
    private final Clock clock;

    CalendarFeeds(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Makes an address; the one that the therapist had works no more. */
    public Secret create(String therapist) {
        Secret secret = Secret.random("");
        client.sql("""
                insert into calendar_feed (therapist, hash, created_at) values (?, ?, ?)
                on conflict (therapist) do update set hash = excluded.hash, created_at = excluded.created_at""")
                .params(therapist, secret.hash(), RightsColumns.time(clock.instant())).update();
        return secret;
    }

    /** Whose calendar an address shows; empty for an unknown or revoked one. */
    @Transactional(readOnly = true)
    public Optional<String> therapist(Secret secret) {
        return client.sql("select therapist from calendar_feed where hash = ?").param(secret.hash())
                .query(String.class).optional();
    }

    /**
     * Makes the address of a therapist invalid.
     *
     * @return false when there is none
     */
    public boolean revoke(String therapist) {
        return client.sql("delete from calendar_feed where therapist = ?").param(therapist).update() > 0;
    }
}
