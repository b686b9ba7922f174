package dk.holdplan.data.audit;

import dk.holdplan.data.audit.AuditEntry.Outcome;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was written down of who did what. */
@Repository
@Transactional
public class AuditTrail {

    private static final RowMapper<AuditRecord> MAPPER = (row, n) -> new AuditRecord(row.getLong("id"),
            new AuditEntry(row.getObject("at", OffsetDateTime.class).toInstant(),
                    new Actor(row.getString("actor"), row.getString("actor_name"), texts(row.getArray("roles"))),
                    row.getString("operation"),
                    new AuditSubject(row.getObject("plan_id", UUID.class), texts(row.getArray("citizens")),
                            row.getString("object")),
                    row.getString("purpose"), row.getString("request_id"), Outcome.valueOf(row.getString("outcome"))));

    private static final String OF_CITIZEN = """
            select * from (
                (select a.* from audit a where a.citizens @> array [cast(:citizen as text)] and {conditions}
                 order by a.id desc limit :size)
                union
                (select a.* from audit a join plan_citizen c on c.plan_id = a.plan_id
                 where c.citizen = :citizen and cardinality(a.citizens) = 0 and {conditions}
                 order by a.id desc limit :size)) found
            order by id desc limit :size""";

    private static final String ALL = "select a.* from audit a where {conditions} order by a.id desc limit :size";

    private final JdbcClient client;

    AuditTrail(JdbcClient client) {
        this.client = client;
    }

    /**
     * Writes an entry down: safe when this returns, or when the transaction at hand is committed.
     *
     * @return its id
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public long write(AuditEntry entry) {
        return client.sql("""
                insert into audit (at, actor, actor_name, roles, operation, plan_id, citizens, object, purpose,
                                   request_id, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(time(entry.at()), entry.actor().id(), entry.actor().name(),
                        entry.actor().roles().toArray(String[]::new), entry.operation(), entry.subject().plan(),
                        entry.subject().citizens().toArray(String[]::new), entry.subject().object(), entry.purpose(),
                        entry.requestId(), entry.outcome().name())
                .query(Long.class).single();
    }

    /**
     * Writes entries down again that were written before.
     *
     * @param who with when, what for and by which request; what else it says is that of the earlier ones
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void writeAgain(List<Long> ids, AuditEntry who) {
        if (!ids.isEmpty()) {
            client.sql("""
                    insert into audit (at, actor, actor_name, roles, operation, plan_id, citizens, object, purpose,
                                       request_id, outcome)
                    select :at, :actor, :name, :roles, operation, plan_id, citizens, object, :purpose, :request, outcome
                    from audit where id in (:ids) order by id""").param("at", time(who.at()))
                    .param("actor", who.actor().id()).param("name", who.actor().name())
                    .param("roles", who.actor().roles().toArray(String[]::new)).param("purpose", who.purpose())
                    .param("request", who.requestId()).param("ids", ids).update();
        }
    }

    /**
     * What was written down, the newest first.
     *
     * @param before only what has a smaller id
     * @param size at most
     */
    @Transactional(readOnly = true)
    public List<AuditRecord> list(AuditSearch search, long before, int size) {
        String query = search.citizen() == null ? ALL : OF_CITIZEN;
        return client.sql(query.replace("{conditions}", search.conditions())).params(search.parameters())
                .param("before", before).param("size", size).query(MAPPER).list();
    }

    /**
     * Forgets what is older than a moment, and who was in plans that are gone and of which nothing is told any more.
     *
     * @return how many entries
     */
    public int purge(Instant until) {
        client.sql("select set_config('holdplan.purge', 'on', true)").query(String.class).single();
        int purged = client.sql("delete from audit where at < ?").param(time(until)).update();
        client.sql("""
                delete from plan_citizen c
                where not exists (select from plan p where p.id = c.plan_id)
                  and not exists (select from audit a where a.plan_id = c.plan_id)""").update();
        return purged;
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
