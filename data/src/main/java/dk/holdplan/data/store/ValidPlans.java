package dk.holdplan.data.store;

import dk.holdplan.data.scope.SiteWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which plan is valid for a site and week: the published one; where nothing is published, a draft for itself. This is
 * the one place that tells.
 */
@Repository
@Transactional(readOnly = true)
public class ValidPlans {

    /** Confirmed reservations make a plan the next of a line; of a line, the published plan counts, else the newest. */
    private static final String OF = """
            with line as (
                select other.plan_id from plan_line own join plan_line other using (line_id)
                join plan p on p.id = other.plan_id
                where own.plan_id = :plan
                  and (:newest or exists (select from plan where id = :plan and state = 'SUPERSEDED'))
                order by p.state = 'PUBLISHED' desc, p.id = :plan and p.state = 'PUBLISHED' desc, other.position desc
                limit 1)
            select p.id, p.state, r.site, cast(w.monday as date) as monday, u.plan_id as published
            from plan p
            left join lateral (select distinct site from plan_resource
                               where plan_id = p.id and kind = 'ROOM') r on true
            cross join generate_series(cast(p.first_day as timestamp), p.last_day, interval '7 days') w (monday)
            left join publication u on (u.site, u.monday) = (r.site, cast(w.monday as date))
            where p.id = coalesce((select plan_id from line), :plan)
            order by w.monday, r.site
            """;

    private final JdbcClient client;

    ValidPlans(JdbcClient client) {
        this.client = client;
    }

    /**
     * What a plan has come to by reservations that were confirmed: the published plan of its line, or the newest one; the
     * plan itself when none was. Empty when there is no such plan.
     */
    public Optional<ValidPlan> newest(UUID plan) {
        return find(plan, true);
    }

    /** The same, but a plan that was not superseded stays the one that is asked, whatever was confirmed since. */
    public Optional<ValidPlan> itself(UUID plan) {
        return find(plan, false);
    }

    private Optional<ValidPlan> find(UUID plan, boolean newest) {
        List<Row> rows = client.sql(OF).param("plan", plan).param("newest", newest)
                .query((row, n) -> new Row(row.getObject("id", UUID.class), PlanState.valueOf(row.getString("state")),
                        row.getString("site"), row.getObject("monday", LocalDate.class),
                        row.getObject("published", UUID.class)))
                .list();
        return rows.stream().findFirst().map(first -> {
            Map<SiteWeek, UUID> published = new LinkedHashMap<>();
            rows.stream().filter(row -> row.published != null)
                    .forEach(row -> published.put(new SiteWeek(row.site, row.monday), row.published));
            return new ValidPlan(first.plan, first.state, published,
                    (int) rows.stream().filter(row -> row.site != null).count());
        });
    }

    /** The plan of a line in which its reservations are: the published one, or the newest. */
    public Optional<UUID> inLine(UUID line) {
        return client.sql("""
                select p.id from plan_line l join plan p on p.id = l.plan_id where l.line_id = :line
                order by p.state = 'PUBLISHED' desc, l.position desc limit 1""").param("line", line).query(UUID.class)
                .optional();
    }

    private record Row(UUID plan, PlanState state, @Nullable String site, LocalDate monday, @Nullable UUID published) {
    }
}
