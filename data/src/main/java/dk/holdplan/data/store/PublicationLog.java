package dk.holdplan.data.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The record of what was published. An entry is the only way in which anything becomes what is published: the database
 * then keeps its sessions and shows its plan. Entries are only added, inside the caller's transaction.
 */
@Repository
class PublicationLog {

    private static final String ADD = """
            insert into publication_log (site, monday, number, plan_id, published_at, act, cause)
            select t.site, t.monday, 1 + coalesce((select max(l.number) from publication_log l
                                                   where (l.site, l.monday) = (t.site, t.monday)), 0),
                   t.plan_id, :now, :act, :cause
            from (%s) t
            """;

    private static final String OF_PLAN = ADD.formatted("""
            select r.site, cast(w.monday as date) as monday, p.id as plan_id
            from plan p
            join (select distinct plan_id, site from plan_resource where kind = 'ROOM') r on r.plan_id = p.id
            cross join generate_series(cast(p.first_day as timestamp), p.last_day, interval '7 days') w (monday)
            where p.id = :plan""");

    private static final String OF_SUCCESSOR = ADD
            .formatted("select site, monday, cast(:plan as uuid) as plan_id from publication where plan_id = :parent");

    private static final String OF_WHAT_WAS_BEFORE = ADD.formatted("""
            select l.site, l.monday, before.plan_id
            from publication_log l
            left join lateral (select b.plan_id from publication_log b
                               where (b.site, b.monday) = (l.site, l.monday) and b.number < l.number
                               order by b.number desc limit 1) before on true
            where l.act = :undone""");

    private final JdbcClient client;
    private final Clock clock;

    PublicationLog(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** A plan for all its sites and weeks; gives how many these are. */
    int add(UUID plan) {
        return add(OF_PLAN, "PUBLISHED").param("plan", plan).update();
    }

    /** A plan wherever its parent is published, for a reservation that was confirmed; gives for how many weeks. */
    int addSuccessor(UUID parent, UUID plan) {
        return add(OF_SUCCESSOR, "CONFIRMED").param("parent", parent).param("plan", plan).update();
    }

    /** What was published before, or nothing, wherever something was published together. */
    void putBack(UUID act) {
        add(OF_WHAT_WAS_BEFORE, "UNDONE").param("undone", act).update();
    }

    private JdbcClient.StatementSpec add(String sql, String cause) {
        return client.sql(sql).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("act", UUID.randomUUID())
                .param("cause", cause);
    }
}
