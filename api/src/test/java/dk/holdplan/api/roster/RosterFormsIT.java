package dk.holdplan.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** At a site of its own with citizens of its own, since what is published stays. */
@ServiceTest
class RosterFormsIT {

    private static final String SITE = "roster-it";
    private static final String WEEK = "?from=2026-11-30&to=2026-12-04";
    private static final Problem PROBLEM = Objects
            .requireNonNull(ProblemDocument.read(own(ProblemDocument.write(FinishedPlan.PROBLEM))).value());
    private static final Plan PLAN = Objects
            .requireNonNull(PlanDocument.read(own(PlanDocument.write(FinishedPlan.PLAN))).value());

    private final int port;
    private final ApiKeys keys;
    private final Clock clock;
    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private final JdbcClient jdbc;
    private final List<UUID> stored = new ArrayList<>();

    RosterFormsIT(@LocalServerPort int port, ApiKeys keys, Clock clock, PlanStore plans, WorkStore works,
            JdbcClient jdbc) {
        this.port = port;
        this.keys = keys;
        this.clock = clock;
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void publishPlan() {
        publish(PLAN);
    }

    @AfterEach
    void withdraw() {
        jdbc.sql("delete from publication_log where site = ?").param(SITE).update();
        stored.forEach(id -> jdbc.sql("delete from plan where id = ?").param(id).update());
    }

    @ParameterizedTest
    @CsvSource({"/therapists/roster-it-t1/roster, Therapist 1.1, 9",
            "/rooms/roster-it-hall/timetable, roster-it-hall, 2",
            "/classes/roster-it-ryg-1/timetable, roster-it-ryg-1, 2", "/citizens/r00004/sessions, r00004, 3"})
    void showsAWeekInEachForm(String path, String name, int appointments) {
        Answer json = get(path + WEEK, "application/json");
        Answer csv = get(path + WEEK, "text/csv");
        Answer calendar = get(path + WEEK, "text/calendar");

        assertThat(json.at("/name")).isEqualTo(name);
        assertThat(json.size("/appointments")).isEqualTo(appointments);
        assertThat(json.body()).doesNotContain("\"calendar\"");
        assertThat(csv.contentType()).contains("text/csv;header=present;charset=UTF-8");
        assertThat(csv.body().lines()).hasSize(appointments + 1).first().asString()
                .startsWith("date,start,end,kind,class,");
        assertThat(calendar.contentType()).contains("text/calendar;charset=UTF-8");
        assertThat(calendar.body().lines().filter("BEGIN:VEVENT"::equals)).hasSize(appointments);
        assertThat(calendar.body()).contains("X-WR-CALNAME:" + name);
    }

    @Test
    void showsATableThatADanishExcelOpens() {
        String excel = get("/rooms/roster-it-hall/timetable" + WEEK + "&excel=true", "text/csv").body();

        assertThat(excel).startsWith("\uFEFFdate;start;end;kind;class;").contains("\r\n2026-12-");
        assertThat(get("/rooms/roster-it-hall/timetable" + WEEK + "&excel=ja", "text/csv").status()).isEqualTo(400);
    }

    @Test
    void showsADay() {
        assertThat(Json.each(client.get("/api/v1/citizens/r00004/sessions?from=2026-12-02&to=2026-12-02").body(),
                "/appointments", "kind")).containsExactly("EDUCATION");
        assertThat(client.get("/api/v1/citizens/r00004/sessions?from=2026-11-30").at("/to")).isEqualTo("2026-12-06");
    }

    @Test
    void tellsACitizenNothingOfOthersInTheClass() {
        for (String form : List.of("application/json", "text/csv", "text/calendar")) {
            assertThat(get("/citizens/r00012/sessions" + WEEK, form).body()).as(form).doesNotContain("r00004",
                    "r00010");
        }
        assertThat(get("/classes/roster-it-ryg-1/timetable" + WEEK, "text/csv").body())
                .contains("r00004 r00010 r00012");
        assertThat(get("/classes/roster-it-ryg-1/timetable" + WEEK, "text/calendar").body()).doesNotContain("r000");
    }

    @Test
    void raisesTheSequenceOfWhatChangesAndCancelsWhatIsGone() {
        String calendar = get("/citizens/r00003/sessions" + WEEK, "text/calendar").body();
        Session moved = PLAN.sessions().get(2);
        assertThat(moved.citizen()).isEqualTo("r00003");

        publish(new Judge(PROBLEM).plan(PLAN.sessions().stream().filter(it -> !it.equals(moved)).toList()));

        String later = get("/citizens/r00003/sessions" + WEEK, "text/calendar").body();
        assertThat(lines(calendar, "SEQUENCE")).containsExactly("SEQUENCE:0", "SEQUENCE:0");
        assertThat(lines(later, "SEQUENCE")).containsExactly("SEQUENCE:1", "SEQUENCE:0");
        assertThat(lines(later, "STATUS")).containsExactly("STATUS:CANCELLED", "STATUS:CONFIRMED");
        assertThat(lines(later, "UID")).isEqualTo(lines(calendar, "UID"));
        assertThat(client.get("/api/v1/citizens/r00003/sessions" + WEEK).size("/appointments")).isEqualTo(1);
    }

    @Test
    void showsAPlannerNothingOfOtherSites() {
        for (String path : List.of("/rooms/roster-it-hall/timetable", "/classes/roster-it-ryg-1/timetable",
                "/citizens/r00004/sessions", "/therapists/roster-it-t1/roster")) {
            for (String form : List.of("text/csv", "text/calendar")) {
                String here = planner(SITE).get("/api/v1" + path + WEEK, "Accept", form).body();
                String elsewhere = planner("elsewhere").get("/api/v1" + path + WEEK, "Accept", form).body();
                assertThat(here).as("%s as %s", path, form).contains("roster-it-");
                assertThat(elsewhere).as("%s as %s", path, form).doesNotContain("2026-1", "BEGIN:VEVENT");
            }
        }
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        String path = "/api/v1/citizens/r00007/sessions" + WEEK;

        assertThat(client.get(path, "Accept", "text/calendar", "Accept-Language", "da-DK,da;q=0.9").body())
                .contains("SUMMARY:Undersøgelse");
        assertThat(client.get(path, "Accept", "text/calendar", "Accept-Language", "en").body())
                .contains("SUMMARY:Initial assessment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rooms/none/timetable", "/classes/none/timetable", "/citizens/none/sessions"})
    void refusesWhatItCannotShow(String path) {
        assertThat(get(path + WEEK, "application/json").status()).isEqualTo(404);
        assertThat(get(path + WEEK, "text/calendar").status()).isEqualTo(404);
        assertThat(get(path, "application/json").status()).isEqualTo(400);
        assertThat(get(path + "?from=2026-12-04&to=2026-11-30", "application/json").status()).isEqualTo(400);
        assertThat(get(path + "?from=2999-12-31", "application/json").status()).isEqualTo(400);
        assertThat(get("/citizens/r00004/sessions" + WEEK, "image/png").status()).isEqualTo(406);
    }

    private Answer get(String path, String form) {
        return client.get("/api/v1" + path, "Accept", form);
    }

    private Client planner(String site) {
        return new Client(port, keys.create("test", new Rights(Set.of(Role.PLANNER), null, List.of(site)),
                clock.instant().plus(Duration.ofHours(1))).secret().text());
    }

    private void publish(Plan plan) {
        UUID id = FinishedPlan.stored(PROBLEM, plan, plans, works);
        stored.add(id);
        String publish = "/api/v1/plans/" + id + "/publish";
        Answer answer = client.post(publish);
        if (answer.status() == 409) {
            answer = client.post(publish + "?seen=" + answer.at("/token"));
        }
        assertThat(answer.status()).isEqualTo(200);
    }

    private static List<String> lines(String calendar, String property) {
        return calendar.lines().filter(line -> line.startsWith(property + ":")).toList();
    }

    private static byte[] own(String document) {
        return document.replace("site-1", SITE).replace("\"c000", "\"r000").getBytes(StandardCharsets.UTF_8);
    }
}
