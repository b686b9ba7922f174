package dk.holdplan.data.attendance;

import dk.holdplan.capacity.overbooking.ShowRates.ShowCount;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts how many come to the meetings of classes. */
@Repository
@Transactional(readOnly = true)
public class ShowCounts {

    /** A session of several plans counts once, as it was recorded last; what was called off is no no-show. */
    private static final String COUNT = """
            with classes as (select id from plan_resource where plan_id = :plan and kind = 'CLASS'),
            shown as (
                select distinct on (s.class, a.citizen, a.starts) s.class, a.status
                from attendance a
                join session s on (s.plan_id, s.citizen, s.starts) = (a.plan_id, a.citizen, a.starts)
                where s.class in (select id from classes)
                order by s.class, a.citizen, a.starts, a.recorded_at desc)
            select class, count(*) as sessions, count(*) filter (where status = 'ARRIVED') as came
            from shown where status <> 'CANCELLED' group by class
            """;

    private final JdbcClient client;

    ShowCounts(JdbcClient client) {
        this.client = client;
    }

    /** What is recorded of meetings of the classes that a plan has, whichever plan they were in. */
    public Map<String, ShowCount> of(UUID plan) {
        Map<String, ShowCount> counts = new HashMap<>();
        client.sql(COUNT).param("plan", plan).query(row -> {
            counts.put(row.getString("class"), new ShowCount(row.getInt("sessions"), row.getInt("came")));
        });
        return counts;
    }
}
