package dk.holdplan.data.store;

import dk.holdplan.demand.Refusal;
import dk.holdplan.explain.Remark;
import dk.holdplan.explain.Remarks;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** What a plan consists of, as rows that are always replaced together, inside the caller's transaction. */
@Repository
class PlanContents {

    private final JdbcTemplate jdbc;

    PlanContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID id, Problem problem, Plan plan) {
        Map<Session, List<Remark>> remarks = Remarks.of(problem, plan.sessions());
        for (String table : List.of("session", "unplaced", "refused", "late", "decision")) {
            jdbc.update("delete from " + table + " where plan_id = ?", id);
        }
        insert("session (plan_id, position, citizen, kind, starts, ends, therapist, room, class, remarks)",
                rows(plan.sessions(), session -> row(session, remarks.getOrDefault(session, List.of())), id));
        insert("unplaced (plan_id, position, citizen, kind, week)", rows(plan.unplaced(),
                unplaced -> new Object[]{unplaced.citizen(), unplaced.kind().name(), unplaced.week()}, id));
        insert("refused (plan_id, position, citizen, reasons)", rows(plan.refused(),
                refused -> new Object[]{refused.citizen(), names(refused.reasons())}, id));
        insert("late (plan_id, position, citizen, deadline)",
                rows(plan.late(), late -> new Object[]{late.citizen(), late.deadline()}, id));
        insert("decision (plan_id, position, citizen, reasons, deadline)", rows(plan.decisions(),
                it -> new Object[]{it.citizen(), names(it.reasons()), it.deadline()}, id));
    }

    Plan read(UUID id, Score score) {
        return new Plan(score, sessions(id),
                list("unplaced", id, (row, n) -> new Plan.Unplaced(row.getString("citizen"), kind(row),
                        row.getInt("week"))),
                list("refused", id, (row, n) -> new Plan.Refused(row.getString("citizen"),
                        reasons(row.getArray("reasons")))),
                list("late", id, (row, n) -> new Plan.Late(row.getString("citizen"),
                        row.getObject("deadline", LocalDate.class))),
                list("decision", id, (row, n) -> new Plan.Decision(row.getString("citizen"),
                        reasons(row.getArray("reasons")), row.getObject("deadline", LocalDate.class))));
    }

    List<Session> sessions(UUID id) {
        return list("session", id, (row, n) -> new Session(row.getString("citizen"), kind(row),
                row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class),
                row.getString("therapist"), row.getString("room"), row.getString("class")));
    }

    private <T> List<T> list(String table, UUID id, RowMapper<T> mapper) {
        return jdbc.query("select * from " + table + " where plan_id = ? order by position", mapper, id);
    }

    private void insert(String columns, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        jdbc.batchUpdate("insert into " + columns + " values (" + marks + ")", rows);
    }

    private static <T> List<Object[]> rows(List<T> items, Function<T, Object[]> columns, UUID id) {
        return IntStream.range(0, items.size()).mapToObj(position -> {
            Object[] values = columns.apply(items.get(position));
            Object[] row = new Object[values.length + 2];
            row[0] = id;
            row[1] = position;
            System.arraycopy(values, 0, row, 2, values.length);
            return row;
        }).toList();
    }

    private static SessionKind kind(ResultSet row) throws SQLException {
        return SessionKind.valueOf(row.getString("kind"));
    }

    private static Object[] row(Session session, List<Remark> remarks) {
        return new Object[]{session.citizen(), session.kind().name(), session.start(), session.end(),
                session.therapist(), session.room(), session.rehabClass(),
                remarks.stream().map(Remark::code).toArray(String[]::new)};
    }

    private static String[] names(List<Refusal> reasons) {
        return reasons.stream().map(Refusal::name).toArray(String[]::new);
    }

    private static List<Refusal> reasons(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Refusal::valueOf).toList();
    }
}
