package dk.holdplan.data.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes which publications a plan was made from, for each of its sites and weeks; inside the caller's transaction. */
@Repository
class PlanBasis {

    /**
     * What the plan before it was published as, or made from; 0 for a plan that knows nothing of what was published.
     */
    private static final String NOTE = """
            insert into plan_basis (plan_id, site, monday, number)
            select p.id, r.site, w.monday, coalesce(
                (select max(l.number) from publication_log l
                 where (l.site, l.monday, l.plan_id) = (r.site, w.monday, p.parent_id)),
                (select b.number from plan_basis b
                 where (b.site, b.monday, b.plan_id) = (r.site, w.monday, p.parent_id)), 0)
            from plan p
            join (select distinct plan_id, site from plan_resource where kind = 'ROOM') r on r.plan_id = p.id
            cross join lateral (
                select cast(day as date) as monday
                from generate_series(cast(p.first_day as timestamp), p.last_day, interval '7 days') day) w
            where p.id = ?""";

    private final JdbcClient client;

    PlanBasis(JdbcClient client) {
        this.client = client;
    }

    void note(UUID plan) {
        client.sql(NOTE).param(plan).update();
    }
}
