package dk.holdplan.data.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes plans, and loses nothing that was recorded of the sessions of published ones. */
@Repository
class PlanDeletion {

    /** So that whoever records attendance at the moment comes before, or finds no plan any more. */
    private static final String LOCK = "select id from plan where id = :plan for update";

    /** Of a plan p: places that are kept, and those that were confirmed and are to come. */
    private static final String IN_THE_WAY = """
            from hold h where p.id in (h.plan_id, h.confirmed_in) and h.refused_in is null
              and case when h.confirmed_in is null then h.expires_at > :now
                       else h.ends > cast(:now as timestamptz) at time zone 'UTC' - interval '1 day' end
            """;

    /** In a statement of its own, which sees what was recorded while this one waited for the lock. */
    private static final String MAY_GO = """
            with recursive heir (id, state) as (
                select id, state from plan where parent_id = :plan
                union all
                select p.id, p.state from heir join plan p on p.parent_id = heir.id)
            select p.id from plan p
            where p.id = :plan and p.state <> 'PUBLISHED'
              and (p.state <> 'SUPERSEDED' or not exists (select from attendance a where a.plan_id = p.id)
                   or exists (select from heir where heir.state in ('PUBLISHED', 'SUPERSEDED')))
              and not exists (select""" + " " + IN_THE_WAY + ")";

    private static final String COUNT_IN_THE_WAY = """
            select reserved.held, reserved.confirmed from plan p cross join lateral (
                select count(*) filter (where h.confirmed_in is null) as held, count(h.confirmed_in) as confirmed
            """ + IN_THE_WAY + ") reserved where p.id = :plan";

    /** What was recorded goes over to the plans that were made from this one, and they to what it was made from. */
    private static final List<String> DELETE = List.of("""
            insert into attendance (plan_id, citizen, starts, status, recorded_at)
            select child.id, a.citizen, a.starts, a.status, a.recorded_at
            from plan child join attendance a on a.plan_id = child.parent_id
            where child.parent_id = :plan
            on conflict do nothing
            """, """
            update plan child set parent_id = gone.parent_id from plan gone
            where gone.id = :plan and child.parent_id = gone.id
            """, "delete from plan where id = :plan");

    /** Before the plan itself, like everybody who has to do with reservations. */
    private static final String LOCK_LINE = """
            select position from plan_line where line_id = (select line_id from plan_line where plan_id = :plan)
            order by position for update""";

    private final JdbcClient client;
    private final Clock clock;

    PlanDeletion(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Lets nobody else change what is published, nor the reservations of a plan's line, nor the plan. */
    void lock(UUID plan) {
        client.sql(PublicationStore.QUEUE_UP).update();
        client.sql(LOCK_LINE).param("plan", plan).query(Integer.class).list();
        client.sql(LOCK).param("plan", plan).query(UUID.class).optional();
    }

    /**
     * Deletes a plan; false when there is none, it is PUBLISHED, or something would be lost with it: what was
     * recorded, a place that is kept, or one that was confirmed and is to come.
     */
    boolean delete(UUID plan) {
        lock(plan);
        boolean mayGo = client.sql(MAY_GO).param("plan", plan)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).query(UUID.class).optional().isPresent();
        if (mayGo) {
            DELETE.forEach(change -> client.sql(change).param("plan", plan).update());
        }
        return mayGo;
    }

    /** The reservations for which a plan is kept. */
    InTheWay inTheWay(UUID plan) {
        return client.sql(COUNT_IN_THE_WAY).param("plan", plan)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new InTheWay(row.getInt("held"), row.getInt("confirmed"))).optional()
                .orElse(InTheWay.NOTHING);
    }
}
