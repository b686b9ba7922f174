package dk.holdplan.data.hold;

import dk.holdplan.data.document.CitizenDocument;
import dk.holdplan.data.hold.Hold.Refusal;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.time.Instant;
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

    /** Minutes between two claims; every grid has these. */
    private static final int STEP = 5;
    /** For which an expired hold can still be looked at. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final String OF_LINE = """
            from hold where line_id = coalesce((select line_id from plan_line where plan_id = :plan), :plan)""";

    /** At the address where it was made a reservation is found wherever it was carried. */
    private static final String FIND = """
            with asked as (
                select plan_id from plan_line
                where line_id = (select line_id from plan_line where plan_id = :plan)
                union select cast(:plan as uuid))
            select h.* from hold h
            where h.id = :id and (h.plan_id in (select plan_id from asked) or h.line_id = coalesce(
                (select line_id from plan_line where plan_id = :plan), :plan))""";

    private static final String LAPSE = """
            update hold set lapsed = true where confirmed_in is null and expires_at <= :now and not lapsed""";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    HoldStore(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** The holds of a plan's line that keep their place at a moment, the oldest first. */
    @Transactional(readOnly = true)
    public List<Hold> live(UUID plan, Instant now) {
        return client
                .sql("select * " + OF_LINE
                        + " and confirmed_in is null and refused_in is null and expires_at > :now and not lapsed"
                        + " order by created_at, id")
                .param("plan", plan).param("now", now.atOffset(ZoneOffset.UTC)).query(HoldRows::hold).list();
    }

    /** One hold that was made in a plan's line or is there now. */
    @Transactional(readOnly = true)
    public Optional<Hold> find(UUID plan, UUID id) {
        return client.sql(FIND).param("plan", plan).param("id", id)
                .query(HoldRows::hold).optional();
    }

    /**
     * Lets nobody publish until the transaction of the caller ends; others may ask the same. Like whoever publishes, one
     * asks for this before any line is locked, and does not publish afterwards.
     */
    public void keepPublished() {
        client.sql("lock table publication in row exclusive mode").update();
    }

    /**
     * Whether a hold has expired at a moment, or at any that somebody looked at it: what was free once stays so when
     * the clock goes back.
     */
    public boolean lapse(UUID id, Instant now) {
        client.sql(LAPSE + " and id = :id").param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update();
        return client.sql("select exists (select from hold where id = ? and lapsed)").param(id).query(Boolean.class)
                .single();
    }

    /** Lets no one else change the holds of a plan's line until the transaction ends; gives the line. */
    public UUID lock(UUID plan) {
        client.sql("""
                insert into plan_line (plan_id, line_id, position) values (:plan, :plan, 0)
                on conflict do nothing""").param("plan", plan).update();
        UUID line = client.sql("select line_id from plan_line where plan_id = :plan").param("plan", plan)
                .query(UUID.class).single();
        lockLine(line);
        return line;
    }

    /** The same for a line. */
    public void lockLine(UUID line) {
        client.sql("select position from plan_line where line_id = :line order by position for update")
                .param("line", line).query(Integer.class).list();
    }

    /**
     * Adds a hold.
     *
     * @throws org.springframework.dao.DuplicateKeyException when what it takes up is held already
     */
    public void add(Hold hold, Instant now) {
        client.sql("delete from hold where line_id = :line and confirmed_in is null and expires_at < :longAgo")
                .param("line", hold.line()).param("longAgo", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC)).update();
        Session session = hold.session();
        client.sql("""
                insert into hold (id, line_id, plan_id, citizen, newcomer, kind, starts, ends, therapist, room, class,
                                  site, created_at, expires_at)
                values (?, ?, ?, ?, cast(? as json), ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(hold.id(), hold.line(), hold.plan(), session.citizen(),
                        hold.newcomer() == null ? null : CitizenDocument.write(hold.newcomer()),
                        session.kind().name(), session.start(), session.end(), session.therapist(), session.room(),
                        session.rehabClass(), hold.site(), hold.createdAt().atOffset(ZoneOffset.UTC),
                        hold.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        claim(hold.line(), now);
    }

    /** Gives the place of a hold back. */
    public void remove(Hold hold, Instant now) {
        client.sql("delete from hold where id = ?").param(hold.id()).update();
        claim(hold.line(), now);
    }

    /** Makes a plan the newest of a hold's line, with the hold confirmed in it. */
    public void confirm(Hold hold, UUID plan, Instant now) {
        client.sql("""
                insert into plan_line (plan_id, line_id, position)
                select :plan, :line, max(position) + 1 from plan_line where line_id = :line""").param("plan", plan)
                .param("line", hold.line()).update();
        client.sql("update hold set confirmed_in = ? where id = ?").params(plan, hold.id()).update();
        claim(hold.line(), now);
    }

    /** Takes a hold over to another line, in which its place is free; its claims there are made later. */
    void carry(Hold hold, UUID line, Instant now) {
        client.sql("update hold set line_id = ? where id = ?").params(line, hold.id()).update();
        claim(hold.line(), now);
    }

    /** Keeps a place no longer, and why. */
    void refuse(Hold hold, Refusal refusal, Instant now) {
        client.sql("update hold set refused_in = ?, refusal = ? where id = ?")
                .params(refusal.plan(), refusal.why(), hold.id()).update();
        claim(hold.line(), now);
    }

    /** Makes the claims of a line those of its live holds. */
    void claim(UUID line, Instant now) {
        client.sql(LAPSE + " and line_id = :line").param("line", line).param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.update("delete from hold_claim where line_id = ?", line);
        List<Object[]> rows = Claim.of(live(line, now), STEP).stream().map(claim -> new Object[]{line,
                claim.resource().name(), claim.name(), claim.at(), claim.place(), claim.hold()}).toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("insert into hold_claim (line_id, resource, name, at, place, hold_id) "
                    + "values (?, ?, ?, ?, ?, ?)", rows);
        }
    }
}
