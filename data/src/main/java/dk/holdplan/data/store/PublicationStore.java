package dk.holdplan.data.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which plans are published: one for each site and week. What citizens may lose by it is not looked at here, but by
 * {@code dk.holdplan.data.publication.Publishing}.
 */
@Service
@Transactional
public class PublicationStore {

    /** One publishing at a time, so that two of them never wait for each other's plans. */
    static final String QUEUE_UP = "lock table publication in share row exclusive mode";

    private static final String LIST = """
            select u.site, u.monday, u.plan_id as plan, p.name, u.published_at
            from publication u join plan p on p.id = u.plan_id
            where (cast(:site as text) is null or u.site = :site)
              and (cast(:monday as date) is null or u.monday = :monday)
            order by u.monday, u.site
            """;

    private final PlanRows rows;
    private final PublicationLog log;
    private final Reservations reservations;
    private final JdbcClient client;

    PublicationStore(PlanRows rows, PublicationLog log, Reservations reservations, JdbcClient client) {
        this.rows = rows;
        this.log = log;
        this.reservations = reservations;
        this.client = client;
    }

    /** What came of publishing. */
    public enum Result {
        /** The plan is published, now or since long. */
        PUBLISHED,
        /** It is no finished plan that breaks no hard rule and has a room. */
        NOT_ALLOWED,
        UNKNOWN
    }

    /**
     * Lets nobody else change what is published until the transaction of the caller ends. Whoever needs more locks takes
     * this one first, then those of lines of plans, then those of plans.
     */
    public void lock() {
        client.sql(QUEUE_UP).update();
    }

    /**
     * Publishes a plan for all its sites and weeks, in the place of whatever was published there: all or nothing. A plan
     * that is then published nowhere any more becomes SUPERSEDED. Does nothing for a plan that is published for all of
     * them already.
     */
    public Result publish(UUID id) {
        lock();
        Optional<PlanRow> plan = rows.lock(id);
        if (plan.isEmpty()) {
            return Result.UNKNOWN;
        }
        if (isEverywhere(id)) {
            return Result.PUBLISHED;
        }
        if (!isPublishable(plan.get()) || log.add(id) == 0) {
            return Result.NOT_ALLOWED;
        }
        agree();
        return Result.PUBLISHED;
    }

    /** Publishes a plan wherever its parent is published, if it is; the parent becomes SUPERSEDED. */
    public void succeed(UUID parent, UUID plan) {
        lock();
        if (log.addSuccessor(parent, plan) > 0) {
            agree();
        }
    }

    /** Publishes again what was published before, wherever something was published together; or nothing. */
    public void putBack(UUID act) {
        lock();
        log.putBack(act);
        agree();
    }

    private void agree() {
        rows.publish();
        rows.supersede();
        reservations.follow();
    }

    private boolean isEverywhere(UUID plan) {
        return client.sql("""
                select exists (select from publication where plan_id = :plan) and not exists (
                    select from plan_basis b where b.plan_id = :plan and not exists (
                        select from publication u
                        where (u.site, u.monday, u.plan_id) = (b.site, b.monday, b.plan_id)))""")
                .param("plan", plan).query(Boolean.class).single();
    }

    private static boolean isPublishable(PlanRow plan) {
        return plan.state().isFinal() && plan.state() != PlanState.FAILED && plan.outcome() != null
                && plan.outcome().hard() == 0;
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
