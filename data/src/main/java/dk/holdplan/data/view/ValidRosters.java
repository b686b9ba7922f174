package dk.holdplan.data.view;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.holdplan.data.scope.PlanScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rosters from the plans that are valid. Which those are is asked each time; what a finished plan holds for somebody
 * never changes, so that is kept in memory for whoever looks again.
 */
@Repository
class ValidRosters {

    /** Some 20 MB. */
    private static final long MOST_ENTRIES = 50_000;

    /**
     * For each day and site the published plan, else of the planners' that know whom it is about the one finished
     * last.
     */
    private static final String VALID_PLANS = """
            with named as (
                select {nameColumn} as name from plan p
                {known}
                where """ + PlanScope.CONDITION + """
             or p.state in ('PUBLISHED', 'SUPERSEDED') and {isHere}
                order by p.requested_at desc limit 1),
            days as (
                select cast(d.day as date) as day, cast(date_trunc('week', d.day) as date) as monday
                from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') d (day)),
            drafts as (
                select distinct on (days.day, r.site) days.day, r.site, p.id as plan_id
                from days
                join plan p on days.day between p.first_day and p.last_day
                {known}
                cross join lateral (select distinct site from plan_resource
                                    where plan_id = p.id and kind = 'ROOM') r
                where p.state in ('SOLVED', 'STOPPED') and p.hard = 0 and p.of_planner and """ + PlanScope.CONDITION
            + """

                          and not exists (select from publication u where (u.site, u.monday) = (r.site, days.monday))
                        order by days.day, r.site, p.finished_at desc),
                    valid as (
                        select days.day, u.site, u.plan_id, true as published
                        from days join publication u on u.monday = days.monday
                        union all
                        select day, site, plan_id, false from drafts)
                    select named.name, valid.day, valid.site, valid.plan_id, valid.published
                    from named left join valid on true
                    order by valid.day, valid.site
                    """;

    private static final String APPOINTMENTS = """
            with valid as (
                select * from unnest(cast(:days as date[]), cast(:sites as text[]), cast(:plans as uuid[]),
                                     cast(:published as boolean[])) v (day, site, plan_id, published))
            """ + AppointmentRows.COLUMNS + """
                   exists (select from valid v
                           where v.published and v.plan_id = s.plan_id and v.day = cast(s.starts as date)
                             and (v.site = r.site or r.site is null)) as published
            from session s
            """ + AppointmentRows.NAMES + """
            where {isTheirs} and s.starts >= :from and s.starts < cast(:to as date) + 1
              and s.plan_id = any (cast(:plans as uuid[]))
              and exists (select from valid v
                          where v.plan_id = s.plan_id and v.day = cast(s.starts as date)
                            and (v.site = r.site or r.site is null))
            """ + AppointmentRows.GROUPS;

    private final JdbcClient client;
    private final Cache<Question, List<Appointment>> answers = Caffeine.newBuilder().maximumWeight(MOST_ENTRIES)
            .weigher(ValidRosters::entries).build();

    ValidRosters(JdbcClient client) {
        this.client = client;
    }

    /** The roster of somebody on some days; empty when no plan in the scope, and none at its sites, knows them. */
    Optional<Roster> find(RosterOf whose, String id, LocalDate from, LocalDate to, PlanScope scope) {
        List<Named> found = scope.in(client.sql(whose.in(VALID_PLANS))).param("id", id).param("from", from)
                .param("to", to)
                .query((row, n) -> new Named(row.getString("name"), row.getObject("day", LocalDate.class) == null
                        ? null
                        : new Valid(row.getObject("day", LocalDate.class), row.getString("site"),
                                row.getObject("plan_id", UUID.class), row.getBoolean("published"))))
                .list();
        List<Valid> plans = new ArrayList<>();
        found.forEach(named -> {
            if (named.plan != null) {
                plans.add(named.plan);
            }
        });
        return found.stream().findFirst().map(named -> new Roster(id, named.name, from, to,
                appointments(new Question(whose, id, from, to, plans))));
    }

    /** The question is kept with the answer, so its length counts too. */
    static int entries(Question question, List<Appointment> answer) {
        return 1 + question.plans.size() + answer.size();
    }

    private List<Appointment> appointments(Question question) {
        return question.plans.isEmpty() ? List.of() : answers.get(question, this::read);
    }

    private List<Appointment> read(Question question) {
        return client.sql(question.whose.in(APPOINTMENTS)).param("id", question.id).param("from", question.from)
                .param("to", question.to).param("days", question.each(Valid::day))
                .param("sites", question.each(Valid::site)).param("plans", question.each(Valid::plan))
                .param("published", question.each(Valid::published)).query(AppointmentRows.MAPPER).list();
    }

    /** The name of whom it is about with one valid plan, or with none when there is none. */
    private record Named(String name, @Nullable Valid plan) {
    }

    record Valid(LocalDate day, String site, UUID plan, boolean published) {
    }

    /** All that an answer depends on. */
    record Question(RosterOf whose, String id, LocalDate from, LocalDate to, List<Valid> plans) {

        /** As text, which the database casts. */
        String[] each(Function<Valid, Object> part) {
            return plans.stream().map(part).map(Object::toString).toArray(String[]::new);
        }
    }
}
