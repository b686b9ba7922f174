package dk.holdplan.data.view;

import dk.holdplan.data.scope.PlanScope;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of classes. */
@Repository
@Transactional(readOnly = true)
public class MeetingDays {

    /** For each site of the class the plan that is published, else of those that know it the one finished last. */
    private static final String VALID_PLANS = """
            with week (monday) as (select cast(date_trunc('week', cast(:date as timestamp)) as date)),
            valid as (
                select distinct on (k.site) p.id
                from week
                join plan p on :date between p.first_day and p.last_day
                join plan_resource k on (k.plan_id, k.kind, k.id) = (p.id, 'CLASS', :class)
                left join publication u on (u.site, u.monday) = (k.site, week.monday)
                where p.hard = 0 and (u.plan_id = p.id
                                      or u.plan_id is null and p.state in ('SOLVED', 'STOPPED') and p.of_planner
                                         and """ + PlanScope.CONDITION + """
            )
                order by k.site, u.plan_id is null, p.finished_at desc)
            """;

    private static final String MEETINGS = VALID_PLANS + AppointmentRows.COLUMNS + AppointmentRows.PUBLISHED
            + "from session s\n"
            + AppointmentRows.NAMES + """
                    where s.plan_id in (select id from valid) and s.class = :class
                      and s.starts >= :date and s.starts < cast(:date as date) + 1
                    """ + AppointmentRows.GROUPS;

    private static final String NAME = """
            select k.name from plan_resource k join plan p on p.id = k.plan_id
            where k.kind = 'CLASS' and k.id = :class and (k.site in (:sites) or """ + PlanScope.CONDITION + """
            )
            order by p.requested_at desc limit 1
            """;

    private final JdbcClient client;

    MeetingDays(JdbcClient client) {
        this.client = client;
    }

    /**
     * The meetings of a class on a day.
     *
     * @param scope of drafts, and of what there is for who asks
     * @return empty when no plan in the scope, and none at its sites, knows the class
     */
    public Optional<MeetingDay> find(String rehabClass, LocalDate date, PlanScope scope) {
        return scope.in(client.sql(NAME)).param("class", rehabClass).query(String.class).optional()
                .map(name -> new MeetingDay(rehabClass, name, date, scope.in(client.sql(MEETINGS))
                        .param("class", rehabClass).param("date", date).query(AppointmentRows.MAPPER).list()));
    }
}
