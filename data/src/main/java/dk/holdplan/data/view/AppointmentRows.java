package dk.holdplan.data.view;

import dk.holdplan.explain.Remark;
import dk.holdplan.problem.SessionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Appointments in SQL: sessions at the same time and place are one. */
final class AppointmentRows {

    /** All but the last, {@code published}. A {@code from session s ...} with conditions and {@link #GROUPS} follow. */
    static final String COLUMNS = """
            select s.plan_id, s.starts, s.ends, s.kind, s.therapist, coalesce(t.name, s.therapist) as therapist_name,
                   s.room, coalesce(r.name, s.room) as room_name, s.class, coalesce(c.name, s.class) as class_name,
                   r.site,
                   (select z.time_zone from plan_problem z where z.plan_id = s.plan_id) as time_zone,
                   array_agg(s.citizen order by s.citizen) as citizens,
                   array_agg(array_to_string(s.remarks, ',') order by s.citizen) as remarks,
                   coalesce(case when s.class is null then t.minutes_before else c.minutes_before end, 0) as minutes_before,
                   coalesce(case when s.class is null then t.minutes_after else c.minutes_after end, 0) as minutes_after,
            """;
    /** The last column: whether the plan is the published one there and then. */
    static final String PUBLISHED = """
                   exists (select from publication u
                           where u.plan_id = s.plan_id and u.monday = cast(date_trunc('week', s.starts) as date)
                             and (u.site = r.site or r.site is null)) as published
            """;
    /** Left, since a published session may name somebody who has left. */
    static final String NAMES = """
            left join plan_resource t on (t.plan_id, t.kind, t.id) = (s.plan_id, 'THERAPIST', s.therapist)
            left join plan_resource r on (r.plan_id, r.kind, r.id) = (s.plan_id, 'ROOM', s.room)
            left join plan_resource c on (c.plan_id, c.kind, c.id) = (s.plan_id, 'CLASS', s.class)
            """;
    static final String GROUPS = """
            group by s.plan_id, s.starts, s.ends, s.kind, s.therapist, t.name, s.room, r.name, s.class, c.name, r.site,
                     t.minutes_before, t.minutes_after, c.minutes_before, c.minutes_after
            order by s.starts, room_name, s.room, s.class
            """;
    static final RowMapper<Appointment> MAPPER = (row, n) -> new Appointment(row.getObject("plan_id", UUID.class),
            row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class),
            SessionKind.valueOf(row.getString("kind")), resource(row, "therapist"), resource(row, "room"),
            rehabClass(row), row.getString("site"), List.of((String[]) row.getArray("citizens").getArray()),
            row.getBoolean("published"), ZoneId.of(row.getString("time_zone")), toKnow(row));

    private AppointmentRows() {
    }

    private static Appointment.Resource resource(ResultSet row, String column) throws SQLException {
        return new Appointment.Resource(row.getString(column), row.getString(column + "_name"));
    }

    private static ToKnow toKnow(ResultSet row) throws SQLException {
        String[] citizens = (String[]) row.getArray("citizens").getArray();
        String[] remarks = (String[]) row.getArray("remarks").getArray();
        Map<String, List<Remark>> known = new HashMap<>();
        for (int i = 0; i < citizens.length; i++) {
            if (!remarks[i].isEmpty()) {
                known.put(citizens[i], Arrays.stream(remarks[i].split(",")).map(Remark::of).toList());
            }
        }
        return new ToKnow(row.getInt("minutes_before"), row.getInt("minutes_after"), known);
    }

    private static Appointment.@Nullable Resource rehabClass(ResultSet row) throws SQLException {
        return row.getString("class") == null ? null : resource(row, "class");
    }
}
