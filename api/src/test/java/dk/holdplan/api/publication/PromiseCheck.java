package dk.holdplan.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to be true of one site after everything that was done to it. */
final class PromiseCheck {

    private static final String DAYS = "?from=2026-11-30&to=2026-12-20";
    private static final Pattern EVENT = Pattern.compile("BEGIN:VEVENT.*?END:VEVENT", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("DTSTART[^:]*:(\\d{8})T(\\d{4})");

    private final PromiseRound round;
    private final Client client;
    private final JdbcClient rows;

    PromiseCheck(PromiseRound round, Client client, JdbcClient rows) {
        this.round = round;
        this.client = client;
        this.rows = rows;
    }

    void all() {
        everyReservationWasPublished();
        nothingWasTakenBackUnseen();
        whatIsPublishedIsValidAndWhatTheRecordHas();
        calendarsAreRosters();
    }

    /** Or, confirmed in a draft, waits for something to be published; or whoever published without it was told. */
    private void everyReservationWasPublished() {
        round.confirmed.forEach((citizen, answer) -> {
            String start = answer.at("/place/start");
            boolean published = rows
                    .sql("select count(*) > 0 from published_session where citizen = ? and starts = cast(? as timestamp)")
                    .params(citizen, start).query(Boolean.class).single();
            assertThat(published || isNothingPublished(start) || wasGivenUp(citizen, answer))
                    .as("%s at %s", citizen, start).isTrue();
        });
    }

    private boolean isNothingPublished(String start) {
        return rows.sql("""
                select count(*) = 0 from publication
                where site = ? and monday = cast(date_trunc('week', cast(? as timestamp)) as date)""")
                .params(round.site, start).query(Boolean.class).single();
    }

    private boolean wasGivenUp(String citizen, Answer confirmed) {
        String state = client.get("/api/v1/plans/%s/holds/%s".formatted(confirmed.at("/plan"), confirmed.at("/id")))
                .at("/state");
        return List.of("MOVED", "TAKEN_BACK").contains(state)
                && round.accepted.values().stream().anyMatch(seen -> seen.contains(citizen));
    }

    /** A session that is published no longer, with what it gave way to. */
    private record Gone(String citizen, String start, int from, int until, String cause, UUID plan) {
    }

    private void nothingWasTakenBackUnseen() {
        List<Gone> gone = rows.sql("""
                select s.citizen, to_char(s.starts, 'YYYY-MM-DD"T"HH24:MI') as starts, s.from_number, s.until_number,
                       l.cause, l.plan_id
                from published_session s
                join publication_log l on (l.site, l.monday, l.number) = (s.site, s.monday, s.until_number)
                where s.site = ?""").param(round.site)
                .query((row, n) -> new Gone(row.getString("citizen"), row.getString("starts"),
                        row.getInt("from_number"), row.getInt("until_number"), row.getString("cause"),
                        row.getObject("plan_id", UUID.class)))
                .list();
        gone.forEach(session -> assertThat(wasSeen(session)).as(session.toString()).isTrue());
    }

    private boolean wasSeen(Gone session) {
        return switch (session.cause) {
            // What came with a publication goes when that is undone, and nothing else.
            case "UNDONE" -> session.from == session.until - 1;
            case "PUBLISHED" -> isGone(session.plan) || line(session.plan).anyMatch(
                    plan -> round.accepted.getOrDefault(plan.toString(), Set.of()).contains(session.citizen)
                            || knew(plan, session));
            default -> false;
        };
    }

    private boolean isGone(UUID plan) {
        return rows.sql("select count(*) from plan where id = ?").param(plan).query(Integer.class).single() == 0;
    }

    private Stream<UUID> line(UUID plan) {
        return rows.sql("""
                with recursive line (id, parent_id) as (
                    select id, parent_id from plan where id = ?
                    union select p.id, p.parent_id from line join plan p on p.id = line.parent_id)
                select id from line""").param(plan).query(UUID.class).list().stream();
    }

    /** Whoever made the plan from others knew the session, and was told what became of it. */
    private boolean knew(UUID plan, Gone session) {
        return rows.sql("""
                select exists (select from plan_problem p,
                                    json_array_elements(p.document -> 'published' -> 'sessions') s
                               where p.plan_id = ? and s ->> 'citizen' = ? and left(s ->> 'start', 16) = ?)""")
                .params(plan, session.citizen, session.start).query(Boolean.class).single();
    }

    private void whatIsPublishedIsValidAndWhatTheRecordHas() {
        List<Map<String, Object>> published = rows
                .sql("select plan_id, monday from publication where site = ?").param(round.site).query().listOfRows();
        published.forEach(row -> {
            Judging.assertValid(client, row.get("plan_id").toString());
            assertThat(sessions("select citizen || ' ' || starts || ' ' || therapist || ' ' || room from "
                    + "published_session where until_number is null and site = ? and monday = ?", row))
                    .containsExactlyInAnyOrderElementsOf(rows.sql("select citizen || ' ' || starts || ' ' || therapist "
                            + "|| ' ' || room from session where plan_id = ? and starts >= ? and starts < ?::date + 7")
                            .params(row.get("plan_id"), row.get("monday"), row.get("monday")).query(String.class)
                            .list());
        });
    }

    private List<String> sessions(String sql, Map<String, Object> row) {
        return rows.sql(sql).params(round.site, row.get("monday")).query(String.class).list();
    }

    private void calendarsAreRosters() {
        if (rows.sql("select count(distinct monday) from publication where site = ?").param(round.site)
                .query(Integer.class).single() == 0) {
            return;
        }
        for (String path : paths()) {
            List<String> roster = Json.each(client.get(path).body(), "/appointments", "start");
            List<String> published = Json.each(client.get(path).body(), "/appointments", "published");
            List<String> starts = Stream.iterate(0, i -> i < roster.size(), i -> i + 1)
                    .filter(i -> published.get(i).equals("true")).map(i -> roster.get(i).substring(0, 16)).toList();
            assertThat(events(client.get(path, "Accept", "text/calendar").body())).as(path)
                    .containsExactlyInAnyOrderElementsOf(starts);
        }
    }

    private List<String> paths() {
        List<String> citizens = rows.sql("select distinct citizen from published_session where site = ? order by 1")
                .param(round.site).query(String.class).list();
        return Stream.of(
                Stream.of("t1", "t2").map(id -> "/api/v1/therapists/" + round.site + "-" + id + "/roster" + DAYS),
                Stream.of("room-1", "hall").map(id -> "/api/v1/rooms/" + round.site + "-" + id + "/timetable" + DAYS),
                citizens.stream().map(id -> "/api/v1/citizens/" + id + "/sessions" + DAYS)).flatMap(it -> it).toList();
    }

    private static List<String> events(String calendar) {
        return EVENT.matcher(calendar).results().map(event -> event.group())
                .filter(event -> !event.contains("STATUS:CANCELLED")).map(event -> {
                    Matcher start = START.matcher(event);
                    assertThat(start.find()).as(event).isTrue();
                    String day = start.group(1);
                    return day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6) + "T"
                            + start.group(2).substring(0, 2) + ":" + start.group(2).substring(2);
                }).toList();
    }
}
