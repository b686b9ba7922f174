package dk.holdplan.data.answer;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers that were given. All of it takes part in the transaction in which the request is served: what a request
 * does and its answer are stored together or not at all.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Answers {

    private static final int DELETED_AT_ONCE = 100;

    private final JdbcClient client;
    private final Clock clock;

    Answers(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Keeps other requests with an id waiting until the transaction ends, and waits for those that came before, for as
     * long as the database lets locks be waited for.
     *
     * @param id 32 bytes
     */
    public void lock(byte[] id) {
        client.sql("select pg_advisory_xact_lock(?)").param(ByteBuffer.wrap(id).getLong())
                .query((row, n) -> n).single();
    }

    /** The answer that was given before, unless it has expired. */
    public Optional<Answer> find(byte[] id) {
        return client.sql("select * from answer where id = ? and expires_at > ?").params(id, now())
                .query((row, n) -> new Answer(row.getBytes("request"), row.getInt("status"),
                        row.getString("location"), row.getString("content_type"), row.getBytes("body"),
                        List.of((Long[]) row.getArray("entries").getArray())))
                .optional();
    }

    /** Stores an answer for a while, and lets go of some that have expired. */
    public void store(byte[] id, Answer answer, Duration keep) {
        client.sql("""
                delete from answer where id in (
                    select id from answer where expires_at <= ? limit ? for update skip locked)""")
                .params(now(), DELETED_AT_ONCE).update();
        client.sql(
                """
                        insert into answer (id, request, status, location, content_type, body, entries, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set request = excluded.request, status = excluded.status,
                            location = excluded.location, content_type = excluded.content_type, body = excluded.body, entries = excluded.entries,
                            expires_at = excluded.expires_at""")
                .params(id, answer.request(), answer.status(), answer.location(), answer.contentType(), answer.body(),
                        answer.entries().toArray(Long[]::new),
                        Timestamp.from(clock.instant().plus(keep)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
