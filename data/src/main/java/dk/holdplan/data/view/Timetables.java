package dk.holdplan.data.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Timetables of plans. */
@Repository
@Transactional(readOnly = true)
public class Timetables {

    private static final String WEEK = AppointmentRows.COLUMNS + AppointmentRows.PUBLISHED + "from session s\n"
            + AppointmentRows.NAMES + """
                    where s.plan_id = :plan and s.starts >= :monday and s.starts < cast(:monday as date) + 7
                    """ + AppointmentRows.GROUPS;

    private final JdbcClient client;

    Timetables(JdbcClient client) {
        this.client = client;
    }

    /** Everything that takes place in the week from this Monday on, in order of time; empty for an unknown plan. */
    public List<Appointment> week(UUID plan, LocalDate monday) {
        return client.sql(WEEK).param("plan", plan).param("monday", monday).query(AppointmentRows.MAPPER).list();
    }
}
