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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The attendance of the sessions of plans. */
@Repository
@Transactional
public class AttendanceStore {

    private static final String PUT = """
            insert into attendance (plan_id, citizen, starts, status, recorded_at) values (?, ?, ?, ?, ?)
            on conflict (plan_id, citizen, starts)
            do update set status = excluded.status, recorded_at = excluded.recorded_at
            where attendance.status is distinct from excluded.status
            """;

    private static final String LIST = """
            with recursive line (id, generation) as (
                select cast(:plan as uuid), 0
                union all
                select p.parent_id, line.generation + 1 from line join plan p on p.id = line.id
                where p.parent_id is not null)
            select citizen, starts, status from (
                select distinct on (a.citizen, a.starts) a.citizen, a.starts, a.status
                from line join attendance a on a.plan_id = line.id
                join session s on s.plan_id = :plan and (s.citizen, s.starts) = (a.citizen, a.starts)
                order by a.citizen, a.starts, line.generation) latest
            where status is not null
            order by citizen, starts
            """;

    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    AttendanceStore(JdbcClient client, JdbcTemplate jdbc, Clock clock) {
        this.client = client;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records the attendance of some sessions of a plan, or takes back what is recorded of them, also with the plans that
     * this one was made from; what is recorded of others stays.
     *
     * @return everything that is wrong with the entries; then none of them is recorded
     */
    public List<Issue> record(UUID plan, List<Attendance> entries) {
        List<Issue> issues = issues(entries, sessions(plan), "citizen and start of a session of the plan");
        if (issues.isEmpty()) {
            put(plan, entries);
        }
        return issues;
    }

    /** Records what is known to be of sessions of a plan. */
    void put(UUID plan, List<Attendance> entries) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(PUT, entries.stream().sorted(Attendance.ORDER).map(
                entry -> new Object[]{plan, entry.citizen(), entry.start(), name(entry.status()), now}).toList());
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

    private static @Nullable String name(@Nullable Status status) {
        return status == null ? null : status.name();
    }

    private Set<SessionStart> sessions(UUID plan) {
        return new HashSet<>(client.sql("select citizen, starts from session where plan_id = ?").param(plan)
                .query((row, n) -> new SessionStart(row.getString("citizen"),
                        row.getObject("starts", LocalDateTime.class)))
                .list());
    }

    /** What is wrong with entries of which each should be one of some sessions. */
    static List<Issue> issues(List<Attendance> entries, Set<SessionStart> sessions, String expected) {
        List<Issue> issues = new ArrayList<>();
        Set<SessionStart> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Pointer at = Pointer.ROOT.at("attendance").at(i);
            SessionStart session = SessionStart.of(entries.get(i));
            String shown = CprShape.masked(session.citizen()) + " at " + session.start();
            if (!sessions.contains(session)) {
                issues.add(Issue.error(IssueCode.UNKNOWN_REFERENCE, at, shown,
                        expected));
            } else if (!seen.add(session)) {
                issues.add(Issue.error(IssueCode.DUPLICATE_VALUE, at, shown, "each session once"));
            }
        }
        return issues;
    }
}
