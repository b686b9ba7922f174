package dk.holdplan.data.hold;

import dk.holdplan.data.document.CitizenDocument;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The holds. What changes them happens in one transaction that first locks the line of plans, so that one waits for the
 * other; besides, the key of the claims admits nothing twice.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HoldStore {

    /** For which an expired hold can still be looked at. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final String OF_LINE = """
            from hold where line_id = coalesce((select line_id from plan_line where plan_id = :plan), :plan)""";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    HoldStore(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** The newest plan of the line of a plan: the one itself, unless a hold of its line was confirmed. */
    @Transactional(readOnly = true)
    public UUID newest(UUID plan) {
        return client.sql("""
                select newest.plan_id from plan_line own join plan_line newest using (line_id)
                where own.plan_id = :plan order by newest.position desc limit 1""").param("plan", plan)
                .query(UUID.class).optional().orElse(plan);
    }

    /** The holds of a plan's line that keep their place at a moment, the oldest first. */
    @Transactional(readOnly = true)
    public List<Hold> live(UUID plan, Instant now) {
        return client
                .sql("select * " + OF_LINE + " and confirmed_in is null and expires_at > :now order by created_at, id")
                .param("plan", plan).param("now", now.atOffset(ZoneOffset.UTC)).query((row, n) -> hold(row)).list();
    }

    /** One hold of a plan's line. */
    @Transactional(readOnly = true)
    public Optional<Hold> find(UUID plan, UUID id) {
        return client.sql("select * " + OF_LINE + " and id = :id").param("plan", plan).param("id", id)
                .query((row, n) -> hold(row)).optional();
    }

    /** Lets no one else change the holds of a plan's line until the transaction ends; gives the line. */
    public UUID lock(UUID plan) {
        client.sql("""
                insert into plan_line (plan_id, line_id, position) values (:plan, :plan, 0)
                on conflict do nothing""").param("plan", plan).update();
        UUID line = client.sql("select line_id from plan_line where plan_id = :plan").param("plan", plan)
                .query(UUID.class).single();
        client.sql("select position from plan_line where line_id = :line order by position for update")
                .param("line", line).query(Integer.class).list();
        return line;
    }

    /**
     * Adds a hold.
     *
     * @throws org.springframework.dao.DuplicateKeyException when what it takes up is held already
     */
    public void add(Hold hold, int grid, Instant now) {
        client.sql("delete from hold where line_id = :line and confirmed_in is null and expires_at < :longAgo")
                .param("line", hold.line()).param("longAgo", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC)).update();
        Session session = hold.session();
        client.sql("""
                insert into hold (id, line_id, plan_id, citizen, newcomer, kind, starts, ends, therapist, room, class,
                                  created_at, expires_at)
                values (?, ?, ?, ?, cast(? as json), ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(hold.id(), hold.line(), hold.plan(), session.citizen(),
                        hold.newcomer() == null ? null : CitizenDocument.write(hold.newcomer()),
                        session.kind().name(), session.start(), session.end(), session.therapist(), session.room(),
                        session.rehabClass(), hold.createdAt().atOffset(ZoneOffset.UTC),
                        hold.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        claim(hold.line(), grid, now);
    }

    /** Gives the place of a hold back. */
    public void remove(Hold hold, int grid, Instant now) {
        client.sql("delete from hold where id = ?").param(hold.id()).update();
        claim(hold.line(), grid, now);
    }

    /** Makes a plan the newest of a hold's line, with the hold confirmed in it. */
    public void confirm(Hold hold, UUID plan, int grid, Instant now) {
        client.sql("""
                insert into plan_line (plan_id, line_id, position)
                select :plan, :line, max(position) + 1 from plan_line where line_id = :line""").param("plan", plan)
                .param("line", hold.line()).update();
        client.sql("update hold set confirmed_in = ? where id = ?").params(plan, hold.id()).update();
        claim(hold.line(), grid, now);
    }

    /** Makes the claims of a line those of its live holds. */
    private void claim(UUID line, int grid, Instant now) {
        jdbc.update("delete from hold_claim where line_id = ?", line);
        List<Object[]> rows = Claim.of(live(line, now), grid).stream().map(claim -> new Object[]{line,
                claim.resource().name(), claim.name(), claim.at(), claim.place(), claim.hold()}).toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("insert into hold_claim (line_id, resource, name, at, place, hold_id) "
                    + "values (?, ?, ?, ?, ?, ?)", rows);
        }
    }

    private static Hold hold(ResultSet row) throws SQLException {
        String newcomer = row.getString("newcomer");
        Session session = new Session(row.getString("citizen"), SessionKind.valueOf(row.getString("kind")),
                row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class),
                row.getString("therapist"), row.getString("room"), row.getString("class"));
        return new Hold(row.getObject("id", UUID.class), row.getObject("line_id", UUID.class),
                row.getObject("plan_id", UUID.class), newcomer == null ? null : CitizenDocument.read(newcomer), session,
                row.getTimestamp("created_at").toInstant(), row.getTimestamp("expires_at").toInstant(),
                row.getObject("confirmed_in", UUID.class));
    }
}
