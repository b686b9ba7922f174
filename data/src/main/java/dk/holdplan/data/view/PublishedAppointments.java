package dk.holdplan.data.view;

import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.explain.Remark;
import dk.holdplan.problem.SessionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appointments of somebody through all publications, from the record of them alone. */
@Repository
class PublishedAppointments {

    private static final String SESSIONS = """
            select s.* from published_session s where {isTheirs} and s.monday between :from and :to
            order by s.site, s.monday, s.starts, s.room_name, s.room, s.class, s.citizen
            """;

    private static final String LOG = """
            select l.site, l.monday, l.number, l.plan_id, l.published_at, l.time_zone from publication_log l
            where l.monday between :from and :to
              and exists (select from published_session s
                          where {isTheirs} and (s.site, s.monday) = (l.site, l.monday)
                            and l.number in (s.from_number, s.until_number)
                          union all
                          select from publication u where (u.site, u.monday, u.number) = (l.site, l.monday, l.number))
            order by l.site, l.monday, l.number
            """;

    private static final String NAME = """
            select {toldName} from published_session s where {isTheirs} order by s.id desc limit 1""";

    private final JdbcClient client;

    PublishedAppointments(JdbcClient client) {
        this.client = client;
    }

    private record Row(SiteWeek where, int from, @Nullable Integer until, String citizen, Place place,
            int before, int after, List<Remark> remarks) {

        boolean isIn(int number) {
            return from <= number && (until == null || until > number);
        }
    }

    private record Place(LocalDateTime start, LocalDateTime end, SessionKind kind, Appointment.Resource therapist,
            Appointment.Resource room, Appointment.@Nullable Resource rehabClass, @Nullable String site) {
    }

    /** The name that citizens were told last; null when nobody was ever told anything of them. */
    @Nullable
    String name(RosterOf whose, String id) {
        return client.sql(whose.in(NAME)).param("id", id).query(String.class).optional().orElse(null);
    }

    /**
     * Every publication that changed something of theirs, and the last one of each site and week.
     *
     * @param from first day of the first week
     * @param to first day of the last week, or a day of it
     */
    List<LoggedPlan> find(RosterOf whose, String id, LocalDate from, LocalDate to) {
        Map<SiteWeek, List<Row>> rows = client.sql(whose.in(SESSIONS)).param("id", id).param("from", from)
                .param("to", to).query((row, n) -> row(row)).list().stream()
                .collect(Collectors.groupingBy(Row::where));
        return client.sql(whose.in(LOG)).param("id", id).param("from", from).param("to", to).query((row, n) -> {
            SiteWeek where = new SiteWeek(row.getString("site"), row.getObject("monday", LocalDate.class));
            int number = row.getInt("number");
            return new LoggedPlan(where.site(), where.monday(), number, row.getTimestamp("published_at").toInstant(),
                    appointments(rows.getOrDefault(where, List.of()), number, row.getObject("plan_id", UUID.class),
                            ZoneId.of(row.getString("time_zone"))));
        }).list();
    }

    private static List<Appointment> appointments(List<Row> rows, int number, @Nullable UUID plan,
            ZoneId zone) {
        if (plan == null) {
            return List.of();
        }
        Map<Place, List<Row>> together = rows.stream().filter(row -> row.isIn(number))
                .collect(Collectors.groupingBy(Row::place, LinkedHashMap::new, Collectors.toList()));
        List<Appointment> appointments = new ArrayList<>();
        together.forEach((place, who) -> appointments.add(new Appointment(plan, place.start(), place.end(),
                place.kind(), place.therapist(), place.room(), place.rehabClass(), place.site(),
                who.stream().map(Row::citizen).toList(), true, zone, toKnow(who))));
        return appointments;
    }

    private static ToKnow toKnow(List<Row> together) {
        Map<String, List<Remark>> remarks = new HashMap<>();
        together.stream().filter(row -> !row.remarks().isEmpty())
                .forEach(row -> remarks.put(row.citizen(), row.remarks()));
        return new ToKnow(together.getFirst().before(), together.getFirst().after(), remarks);
    }

    private static Row row(ResultSet row) throws SQLException {
        int until = row.getInt("until_number");
        boolean goesOn = row.wasNull();
        return new Row(new SiteWeek(row.getString("site"), row.getObject("monday", LocalDate.class)),
                row.getInt("from_number"), goesOn ? null : until, row.getString("citizen"),
                new Place(row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class),
                        SessionKind.valueOf(row.getString("kind")), resource(row, "therapist"), resource(row, "room"),
                        row.getString("class") == null ? null : resource(row, "class"), row.getString("room_site")),
                row.getInt("minutes_before"), row.getInt("minutes_after"),
                Arrays.stream((String[]) row.getArray("remarks").getArray()).map(Remark::of).toList());
    }

    private static Appointment.Resource resource(ResultSet row, String column) throws SQLException {
        return new Appointment.Resource(row.getString(column), row.getString(column + "_name"));
    }
}
