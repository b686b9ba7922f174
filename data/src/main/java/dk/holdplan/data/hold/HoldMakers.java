package dk.holdplan.data.hold;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which place, and who brought a citizen in with one. */
@Repository
@Transactional
public class HoldMakers {

    private static final String BROUGHT = """
            with recursive origin (id) as (
                select cast(:plan as uuid)
                union all
                select p.parent_id from origin join plan p on p.id = origin.id where p.parent_id is not null)
            select exists (
                select from hold h
                where h.made_by = :maker and h.citizen = :citizen and h.newcomer is not null
                  and (h.confirmed_in is not null or h.expires_at > :now and not h.lapsed)
                  and h.line_id in (select coalesce(l.line_id, o.id)
                                    from origin o left join plan_line l on l.plan_id = o.id))""";

    private final JdbcClient client;

    HoldMakers(JdbcClient client) {
        this.client = client;
    }

    /** Notes who holds a place. */
    public void made(UUID hold, String maker) {
        client.sql("update hold set made_by = ? where id = ?").params(maker, hold).update();
    }

    /** Whether somebody holds this place. What was held before that was noted is everybody's who knows its id. */
    @Transactional(readOnly = true)
    public boolean isOf(UUID hold, String maker) {
        return client.sql("select exists (select from hold where id = ? and coalesce(made_by, ?) = ?)")
                .params(hold, maker, maker).query(Boolean.class).single();
    }

    /**
     * Whether somebody brought a citizen into a plan, or into one that it was made from, by a hold that is live or
     * confirmed.
     */
    @Transactional(readOnly = true)
    public boolean brought(String maker, String citizen, UUID plan, Instant now) {
        return client.sql(BROUGHT).param("plan", plan).param("maker", maker).param("citizen", citizen)
                .param("now", now.atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }
}
