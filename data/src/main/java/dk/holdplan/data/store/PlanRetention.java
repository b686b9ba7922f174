package dk.holdplan.data.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lets plans go that are old, with everything that belongs to them. */
@Repository
@Transactional
public class PlanRetention {

    private final JdbcClient client;
    private final PlanDeletion deletion;

    PlanRetention(JdbcClient client, PlanDeletion deletion) {
        this.client = client;
        this.deletion = deletion;
    }

    /** Plans, published or not, of which the last day and the end of the search are before a moment. */
    @Transactional(readOnly = true)
    public List<UUID> old(Instant until) {
        LocalDate day = LocalDate.ofInstant(until, ZoneOffset.UTC);
        return client.sql("select id from plan where last_day < :day and finished_at < :until order by finished_at, id")
                .param("day", day).param("until", until.atOffset(ZoneOffset.UTC)).query(UUID.class).list();
    }

    /** Deletes an old plan with its attendance, wherever it is published. */
    public void remove(UUID plan) {
        deletion.lock(plan);
        client.sql("delete from publication where plan_id = ?").param(plan).update();
        client.sql("delete from plan where id = ?").param(plan).update();
    }

    /**
     * Forgets what was published for weeks that were over before a moment, wherever nothing is published any more.
     *
     * @return of how many sites and weeks
     */
    public int forgetPublished(Instant until) {
        client.sql(PublicationStore.QUEUE_UP).update();
        return client.sql("""
                with gone as (
                    delete from publication_log l
                    where l.monday + 6 < :day
                      and not exists (select from publication u where (u.site, u.monday) = (l.site, l.monday))
                    returning l.site, l.monday)
                select count(*) from (select distinct site, monday from gone) weeks""")
                .param("day", LocalDate.ofInstant(until, ZoneOffset.UTC)).query(Integer.class).single();
    }
}
