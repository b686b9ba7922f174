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

    /** For each day the published plan that covers it and knows the therapist, else the one finished last. */
    private static final String VALID_PLANS = """
            with valid as (
                select distinct on (d.day) cast(d.day as date) as day, p.id
                from generate_series(cast(:from as date), cast(:to as date), interval '1 day') d (day)
                join plan p on d.day between p.first_day and p.last_day
                join plan_resource k on (k.plan_id, k.kind, k.id) = (p.id, 'THERAPIST', :therapist)
                where p.state in ('SOLVED', 'STOPPED', 'PUBLISHED') and p.hard = 0
                order by d.day, p.state = 'PUBLISHED' desc, p.finished_at desc)
            """;

    private static final String OF_VALID_PLANS = VALID_PLANS + AppointmentRows.COLUMNS + """
            from valid join session s on s.plan_id = valid.id and cast(s.starts as date) = valid.day
            """ + AppointmentRows.NAMES + """
            where s.therapist = :therapist and s.starts >= :from and s.starts < cast(:to as date) + 1
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
     * The roster of a therapist from the plans that are valid on each day.
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
