package dk.holdplan.data.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in on the page, in all processes on this database together. */
@Repository
@Transactional
public class WebSessions {

    private static final int LONGEST_LIST = 1_000;

    private final JdbcClient client;
    private final Clock clock;

    WebSessions(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Everybody with a session that lasts, who was there last first; at most a thousand. */
    @Transactional(readOnly = true)
    public List<SignedIn> list() {
        return client.sql("""
                select principal_name, count(*) sessions, max(last_access_time) last_seen from web_session
                 where principal_name is not null and expiry_time > ? group by principal_name
                 order by last_seen desc, principal_name limit ?""")
                .param(clock.instant().toEpochMilli()).param(LONGEST_LIST)
                .query((row, n) -> new SignedIn(row.getString("principal_name"), row.getInt("sessions"),
                        Instant.ofEpochMilli(row.getLong("last_seen"))))
                .list();
    }

    /**
     * Whether a session lasts.
     *
     * @param longest after which it is over, however busy it is
     */
    @Transactional(readOnly = true)
    public boolean lasts(String session, Duration longest) {
        Instant now = clock.instant();
        return client.sql("""
                select exists (select from web_session
                               where session_id = ? and expiry_time > ? and creation_time >= ?)""")
                .params(session, now.toEpochMilli(), now.minus(longest).toEpochMilli()).query(Boolean.class).single();
    }

    /** Ends all sessions of somebody at once; tells how many there were. */
    public int end(String who) {
        return client.sql("delete from web_session where principal_name = ?").param(who).update();
    }

    /**
     * Somebody who is signed in.
     *
     * @param who stable id, as in the audit
     * @param sessions how many
     * @param lastSeen when something was asked in any of them
     */
    public record SignedIn(String who, int sessions, Instant lastSeen) {
    }
}
