package dk.holdplan.data.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which plans are published: one for each site and week. */
@Service
@Transactional
public class PublicationStore {

    /** One publishing at a time, so that two of them never wait for each other's plans. */
    static final String QUEUE_UP = "lock table publication in share row exclusive mode";

    private static final String TAKE_OVER = """
            with taken as (
                insert into publication (site, monday, plan_id, published_at)
                select r.site, cast(w.monday as date), p.id, :now
                from plan p
                join (select distinct plan_id, site from plan_resource where kind = 'ROOM') r on r.plan_id = p.id
                cross join generate_series(cast(p.first_day as timestamp), p.last_day, interval '7 days') w (monday)
                where p.id = :id
                on conflict (site, monday)
                do update set plan_id = excluded.plan_id, published_at = excluded.published_at
                returning site, monday, plan_id, published_at)
            insert into publication_log (site, monday, number, plan_id, published_at)
            select t.site, t.monday, 1 + coalesce((select max(l.number) from publication_log l
                                                   where (l.site, l.monday) = (t.site, t.monday)), 0),
                   t.plan_id, t.published_at
            from taken t
            """;

    private static final String LIST = """
            select u.site, u.monday, u.plan_id as plan, p.name, u.published_at
            from publication u join plan p on p.id = u.plan_id
            where (cast(:site as text) is null or u.site = :site)
              and (cast(:monday as date) is null or u.monday = :monday)
            order by u.monday, u.site
            """;

    private final PlanRows rows;
    private final JdbcClient client;
    private final Clock clock;

    PublicationStore(PlanRows rows, JdbcClient client, Clock clock) {
        this.rows = rows;
        this.client = client;
        this.clock = clock;
    }

    /** What came of publishing. */
    public enum Result {
        /** The plan is published, now or since long. */
        PUBLISHED,
        /** It is not a SOLVED or STOPPED plan that breaks no hard rule and has a room. */
        NOT_ALLOWED,
        UNKNOWN
    }

    /**
     * Publishes a plan for all its sites and weeks, in the place of whatever was published there: all or nothing. A plan
     * that is then published nowhere any more becomes SUPERSEDED.
     */
    public Result publish(UUID id) {
        client.sql(QUEUE_UP).update();
        Optional<PlanRow> plan = rows.lock(id);
        if (plan.isEmpty()) {
            return Result.UNKNOWN;
        }
        if (plan.get().state() == PlanState.PUBLISHED) {
            return Result.PUBLISHED;
        }
        if (!isPublishable(plan.get()) || takeOver(id) == 0) {
            return Result.NOT_ALLOWED;
        }
        rows.publish(id);
        rows.supersede();
        return Result.PUBLISHED;
    }

    /** Publishes a plan wherever its parent is published, if it is; the parent becomes SUPERSEDED. */
    public void succeed(UUID parent, UUID plan) {
        client.sql(QUEUE_UP).update();
        int taken = client.sql("update publication set plan_id = :plan, published_at = :now where plan_id = :parent")
                .param("plan", plan).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("parent", parent)
                .update();
        if (taken > 0) {
            rows.publish(plan);
            rows.supersede();
        }
    }

    private static boolean isPublishable(PlanRow plan) {
        return (plan.state() == PlanState.SOLVED || plan.state() == PlanState.STOPPED) && plan.outcome() != null
                && plan.outcome().hard() == 0;
    }

    private int takeOver(UUID id) {
        Instant now = clock.instant();
        return client.sql(TAKE_OVER).param("id", id).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /**
     * What is published, by week and site.
     *
     * @param site null for all
     * @param monday first day of a week, null for all
     */
    @Transactional(readOnly = true)
    public List<Publication> list(@Nullable String site, @Nullable LocalDate monday) {
        return client.sql(LIST).param("site", site).param("monday", monday)
                .query((row, n) -> new Publication(row.getString("site"), row.getObject("monday", LocalDate.class),
                        row.getObject("plan", UUID.class), row.getString("name"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }
}
