package dk.holdplan.data.publication;

import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What citizens were told at any time, whatever became of the plans. */
@Repository
@Transactional(readOnly = true)
public class PublishedRecord {

    /** What a plan was made from is what it or a plan before it was published as, when that was later. */
    private static final String WEEKS = """
            with recursive line (id, parent_id) as (
                select id, parent_id from plan where id = :plan
                union
                select p.id, p.parent_id from line join plan p on p.id = line.parent_id)
            select b.site, b.monday,
                   greatest(b.number, (select max(l.number) from publication_log l
                                       where (l.site, l.monday) = (b.site, b.monday)
                                         and l.plan_id in (select id from line))) as basis,
                   coalesce((select max(l.number) from publication_log l
                             where (l.site, l.monday) = (b.site, b.monday)), 0) as now,
                   u.plan_id
            from plan_basis b left join publication u on (u.site, u.monday) = (b.site, b.monday)
            where b.plan_id = :plan order by b.monday, b.site
            """;

    private static final String AT = """
            select * from published_session
            where site = :site and monday = :monday and from_number <= :number
              and (until_number is null or until_number > :number)
            order by starts, citizen, room
            """;

    private static final String OF_PLAN = """
            select * from sessions_to_publish(:plan, :site, :monday) order by starts, citizen, room""";

    /** Whoever published something since has seen it. */
    private static final String BOOKED_IN_DRAFTS = """
            select h.confirmed_in, s.* from hold h
            cross join lateral sessions_to_publish(h.confirmed_in, :site, :monday) s
            left join plan_basis b on (b.plan_id, b.site, b.monday) = (h.confirmed_in, :site, :monday)
            where h.site = :site and h.starts >= :monday and h.starts < :monday + 7
              and (s.citizen, s.kind, s.starts) = (h.citizen, h.kind, h.starts)
              and not exists (select from publication u
                              where (u.site, u.monday) = (:site, :monday) and u.number > coalesce(b.number, 0))
            order by h.starts, h.citizen
            """;

    private final JdbcClient client;

    PublishedRecord(JdbcClient client) {
        this.client = client;
    }

    /** The sites and weeks of a plan with what was and is published for them, by week and site. */
    public List<PublishedWeek> weeks(UUID plan) {
        return client.sql(WEEKS).param("plan", plan)
                .query((row, n) -> new PublishedWeek(
                        new SiteWeek(row.getString("site"), row.getObject("monday", LocalDate.class)),
                        row.getInt("basis"), row.getInt("now"), row.getObject("plan_id", UUID.class)))
                .list();
    }

    /** What is published for some sites and weeks: what their citizens were last told. */
    public Set<PublishedSession> now(Collection<SiteWeek> weeks) {
        Set<PublishedSession> sessions = new LinkedHashSet<>();
        weeks.forEach(week -> sessions.addAll(at(week, Integer.MAX_VALUE)));
        return sessions;
    }

    /** What was published for a site and week with some number; nothing for 0. */
    public List<PublishedSession> at(SiteWeek week, int number) {
        return client.sql(AT).param("site", week.site()).param("monday", week.monday()).param("number", number)
                .query((row, n) -> session(row)).list();
    }

    /** What is published for a site and week since a reservation of it was confirmed. */
    List<PublishedSession> booked(SiteWeek week) {
        return client.sql("""
                select s.* from published_session s
                join publication_log l on (l.site, l.monday, l.number) = (s.site, s.monday, s.from_number)
                where s.site = :site and s.monday = :monday and s.until_number is null and l.cause = 'CONFIRMED'
                order by s.starts, s.citizen""").param("site", week.site()).param("monday", week.monday())
                .query((row, n) -> session(row)).list();
    }

    /**
     * Sessions whose reservations were confirmed in drafts, where nothing was published, nor has been since: promised all
     * the same.
     */
    List<BookedInDraft> bookedInDrafts(SiteWeek week) {
        return client.sql(BOOKED_IN_DRAFTS).param("site", week.site()).param("monday", week.monday())
                .query((row, n) -> new BookedInDraft(row.getObject("confirmed_in", UUID.class), session(row))).list();
    }

    /** The plan that was published for a site and week with some number; empty for none. */
    Optional<UUID> planAt(SiteWeek week, int number) {
        return client
                .sql("""
                        select plan_id from publication_log
                        where (site, monday, number) = (:site, :monday, :number) and plan_id is not null""")
                .param("site", week.site()).param("monday", week.monday()).param("number", number).query(UUID.class)
                .optional();
    }

    /** What a plan would publish for a site and week. */
    List<PublishedSession> of(UUID plan, SiteWeek week) {
        return client.sql(OF_PLAN).param("plan", plan).param("site", week.site()).param("monday", week.monday())
                .query((row, n) -> session(row)).list();
    }

    private static PublishedSession session(ResultSet row) throws SQLException {
        return new PublishedSession(
                new Session(row.getString("citizen"), SessionKind.valueOf(row.getString("kind")),
                        row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class),
                        row.getString("therapist"), row.getString("room"), row.getString("class")),
                row.getString("therapist_name"), row.getString("room_name"), row.getString("class_name"));
    }
}
