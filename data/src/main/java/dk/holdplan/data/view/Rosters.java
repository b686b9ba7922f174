package dk.holdplan.data.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rosters of therapists. */
@Repository
@Transactional(readOnly = true)
public class Rosters {

    /** For each day and site the published plan, else of those that know the therapist the one finished last. */
    private static final String VALID_PLANS = """
            with days as (
                select cast(d.day as date) as day, cast(date_trunc('week', d.day) as date) as monday
                from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') d (day)),
            drafts as (
                select distinct on (days.day, r.site) days.day, r.site, p.id as plan_id
                from days
                join plan p on days.day between p.first_day and p.last_day
                join plan_resource k on (k.plan_id, k.kind, k.id) = (p.id, 'THERAPIST', :therapist)
                join (select distinct plan_id, site from plan_resource where kind = 'ROOM') r on r.plan_id = p.id
                where p.state in ('SOLVED', 'STOPPED') and p.hard = 0
                  and not exists (select from publication u where (u.site, u.monday) = (r.site, days.monday))
                order by days.day, r.site, p.finished_at desc),
            valid as (
                select days.day, u.site, u.plan_id from days join publication u on u.monday = days.monday
                union all
                select day, site, plan_id from drafts)
            """;

    private static final String OF_VALID_PLANS = VALID_PLANS + AppointmentRows.COLUMNS + "from session s\n"
            + AppointmentRows.NAMES + """
                    where s.therapist = :therapist and s.starts >= :from and s.starts < cast(:to as date) + 1
                      and s.plan_id in (select plan_id from valid)
                      and exists (select from valid v
                                  where v.plan_id = s.plan_id and v.day = cast(s.starts as date)
                                    and (v.site = r.site or r.site is null))
                    """ + AppointmentRows.GROUPS;

    private static final String OF_ONE_PLAN = AppointmentRows.COLUMNS + "from session s\n" + AppointmentRows.NAMES + """
            where s.plan_id = :plan and s.therapist = :therapist
              and s.starts >= :from and s.starts < cast(:to as date) + 1
            """ + AppointmentRows.GROUPS;

    private static final String NAME = """
            select k.name from plan_resource k join plan p on p.id = k.plan_id
            where k.kind = 'THERAPIST' and k.id = :therapist and (cast(:plan as uuid) is null or p.id = :plan)
            order by p.requested_at desc limit 1
            """;

    private final JdbcClient client;

    Rosters(JdbcClient client) {
        this.client = client;
    }

    /**
     * The roster of a therapist from the plans that are valid on each day at each site: published, or drafts.
     *
     * @param from first day
     * @param to last day, not before the first
     * @param plan to take the roster from, whatever its state; null for the valid ones
     * @return empty when no plan, or not this one, knows the therapist
     */
    public Optional<Roster> find(String therapist, LocalDate from, LocalDate to, @Nullable UUID plan) {
        return client.sql(NAME).param("therapist", therapist).param("plan", plan).query(String.class).optional()
                .map(name -> new Roster(therapist, name, from, to, appointments(therapist, from, to, plan)));
    }

    private List<Appointment> appointments(String therapist, LocalDate from, LocalDate to, @Nullable UUID plan) {
        return client.sql(plan == null ? OF_VALID_PLANS : OF_ONE_PLAN).param("therapist", therapist)
                .param("from", from).param("to", to).param("plan", plan).query(AppointmentRows.MAPPER).list();
    }
}
