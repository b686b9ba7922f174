package dk.holdplan.data.attendance;

import dk.holdplan.check.CprShape;
import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Pointer;
import dk.holdplan.data.attendance.Attendance.Status;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The attendance of the sessions of plans. */
@Repository
@Transactional
public class AttendanceStore {

    /** In one order always, so that two writers never wait for each other. */
    private static final Comparator<Attendance> ORDER = Comparator.comparing(Attendance::citizen)
            .thenComparing(Attendance::start);

    private static final String PUT = """
            insert into attendance (plan_id, citizen, starts, status, recorded_at) values (?, ?, ?, ?, ?)
            on conflict (plan_id, citizen, starts)
            do update set status = excluded.status, recorded_at = excluded.recorded_at
            where attendance.status <> excluded.status
            """;

    private static final String LIST = """
            with recursive line (id, generation) as (
                select cast(:plan as uuid), 0
                union all
                select p.parent_id, line.generation + 1 from line join plan p on p.id = line.id
                where p.parent_id is not null)
            select distinct on (a.citizen, a.starts) a.citizen, a.starts, a.status
            from line join attendance a on a.plan_id = line.id
            join session s on s.plan_id = :plan and (s.citizen, s.starts) = (a.citizen, a.starts)
            order by a.citizen, a.starts, line.generation
            """;

    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    AttendanceStore(JdbcClient client, JdbcTemplate jdbc, Clock clock) {
        this.client = client;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Key(String citizen, LocalDateTime start) {

        private static Key of(Attendance entry) {
            return new Key(entry.citizen(), entry.start());
        }
    }

    /**
     * Records the attendance of some sessions of a plan; what is recorded of others stays.
     *
     * @return everything that is wrong with the entries; then none of them is recorded
     */
    public List<Issue> record(UUID plan, List<Attendance> entries) {
        List<Issue> issues = issues(entries, sessions(plan));
        if (issues.isEmpty()) {
            OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
            jdbc.batchUpdate(PUT, entries.stream().sorted(ORDER).map(
                    entry -> new Object[]{plan, entry.citizen(), entry.start(), entry.status().name(), now}).toList());
        }
        return issues;
    }

    /**
     * What is recorded of the sessions of a plan: with it, or with the plans that it was made from when they had the
     * same session. By citizen and time.
     */
    @Transactional(readOnly = true)
    public List<Attendance> list(UUID plan) {
        return client.sql(LIST).param("plan", plan).query((row, n) -> new Attendance(row.getString("citizen"),
                row.getObject("starts", LocalDateTime.class), Status.valueOf(row.getString("status")))).list();
    }

    private Set<Key> sessions(UUID plan) {
        return new HashSet<>(client.sql("select citizen, starts from session where plan_id = ?").param(plan)
                .query((row, n) -> new Key(row.getString("citizen"), row.getObject("starts", LocalDateTime.class)))
                .list());
    }

    private static List<Issue> issues(List<Attendance> entries, Set<Key> sessions) {
        List<Issue> issues = new ArrayList<>();
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Pointer at = Pointer.ROOT.at("attendance").at(i);
            Key key = Key.of(entries.get(i));
            String shown = CprShape.masked(key.citizen()) + " at " + key.start();
            if (!sessions.contains(key)) {
                issues.add(Issue.error(IssueCode.UNKNOWN_REFERENCE, at, shown,
                        "citizen and start of a session of the plan"));
            } else if (!seen.add(key)) {
                issues.add(Issue.error(IssueCode.DUPLICATE_VALUE, at, shown, "each session once"));
            }
        }
        return issues;
    }
}
