package dk.holdplan.api.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.PlanRetention;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.WorkStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class TherapistAttendanceIT {

    private static final String OWN = "/api/v1/therapists/site-1-t1/attendance";

    private final Client planner;
    private final Client therapist;
    private final PlanRetention retention;
    private final JdbcClient rows;
    private final LocalDate monday = LocalDate.now().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    private final LocalDateTime past = monday.minusWeeks(2).plusDays(1).atTime(8, 0);
    private final LocalDateTime future = past.plusWeeks(4);
    private final UUID over;
    private final UUID toCome;

    TherapistAttendanceIT(@LocalServerPort int port, ApiKeys keys, PlanStore plans, WorkStore works,
            PublicationStore publications, PlanRetention retention, JdbcClient rows) {
        this.rows = rows;
        this.planner = new Client(port);
        this.therapist = new Client(port, keys.create("therapist",
                new Rights(Set.of(Role.THERAPIST), "site-1-t1", List.of()), Instant.now().plus(Duration.ofHours(1)))
                .secret().text());
        this.retention = retention;
        this.over = FinishedPlan.storedInWeek(monday.minusWeeks(2), plans, works);
        this.toCome = FinishedPlan.storedInWeek(monday.plusWeeks(2), plans, works);
        publications.publish(over);
        publications.publish(toCome);
    }

    @BeforeEach
    void isEmpty() {
        assertThat(therapist.get(OWN + "?from=" + monday.minusWeeks(2)).size("/attendance")).isZero();
    }

    @AfterEach
    void removePlans() {
        retention.remove(over);
        retention.remove(toCome);
    }

    @Test
    void recordsWhoCameToMyClassWhereThePlannerSeesIt() {
        Answer first = record(therapist, entry("c00008", past, "ARRIVED"), entry("c00010", past, "MISSED"));
        Answer again = record(therapist, entry("c00008", past, "ARRIVED"), entry("c00010", past, "MISSED"));

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        Answer seen = planner.get("/api/v1/plans/" + over + "/attendance");
        assertThat(Json.each(seen.body(), "/attendance", "citizen")).containsExactly("c00008", "c00010");
        assertThat(Json.each(seen.body(), "/attendance", "status")).containsExactly("ARRIVED", "MISSED");
        Answer list = therapist.get("/api/v1/classes/site-1-ryg-1/attendance?date=" + past.toLocalDate());
        assertThat(list.at("/meetings/0/citizens/1/status")).isEqualTo("MISSED");
    }

    @Test
    void recordsIndividualSessionsAndCorrections() {
        LocalDateTime alone = past.plusHours(1);
        record(therapist, entry("c00006", alone, "MISSED"));

        Answer corrected = record(therapist, entry("c00006", alone, "ARRIVED"));

        assertThat(corrected.at("/attendance/0/status")).isEqualTo("ARRIVED");
        assertThat(therapist.get(OWN + "?from=" + past.toLocalDate()).size("/attendance")).isOne();
        List<JsonNode> audit = Json.tree(planner.get("/api/v1/audit?size=50&citizen=c00006").body()).get("entries")
                .valueStream().filter(it -> it.path("operation").asString().equals("RECORD_OWN_ATTENDANCE")).toList();
        assertThat(audit).hasSizeGreaterThanOrEqualTo(2);
        assertThat(audit.getFirst().path("name").asString()).isEqualTo("therapist");
        assertThat(audit.getFirst().path("citizens").toString()).isEqualTo("[\"c00006\"]");
    }

    @Test
    void onlyCallsOffWhatIsToCome() {
        Answer early = record(therapist, entry("c00008", future, "ARRIVED"));
        Answer calledOff = record(therapist, entry("c00008", future, "CANCELLED"));

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.at("/issues/0/pointer")).isEqualTo("/attendance/0/status");
        assertThat(early.at("/issues/0/expected")).isEqualTo("CANCELLED or null for a session that has not begun");
        assertThat(calledOff.status()).isEqualTo(200);
    }

    @Test
    void takesBackWhatWasRecordedByMistakeAndWritesDownOfWhom() {
        record(therapist, entry("c00008", past, "MISSED"), entry("c00010", past, "ARRIVED"));
        record(therapist, entry("c00008", future, "CANCELLED"));

        Answer cleared = record(therapist, cleared("c00008", past), cleared("c00008", future));

        assertThat(cleared.status()).as(cleared.body()).isEqualTo(200);
        assertThat(cleared.size("/attendance")).isEqualTo(2);
        assertThat(cleared.body()).doesNotContain("MISSED", "CANCELLED");
        assertThat(record(therapist, cleared("c00008", past), cleared("c00008", future)).body())
                .isEqualTo(cleared.body());
        assertThat(therapist.get(OWN + "?from=" + past.toLocalDate()).body()).contains("c00010")
                .doesNotContain("c00008");
        JsonNode latest = Json.tree(planner.get("/api/v1/audit?size=1&citizen=c00008&who=therapist").body())
                .at("/entries/0");
        assertThat(latest.path("operation").asString()).isEqualTo("RECORD_OWN_ATTENDANCE");
        assertThat(latest.path("citizens").toString()).isEqualTo("[\"c00008\"]");
        assertThat(record(therapist, cleared("nobody", past)).at("/issues/0/code")).isEqualTo("UNKNOWN_REFERENCE");
    }

    private static String cleared(String citizen, LocalDateTime start) {
        return "{\"citizen\": \"%s\", \"start\": \"%s\", \"status\": null}".formatted(citizen, start);
    }

    @Test
    void refusesWhatIsNotMine() {
        Answer others = record(therapist, entry("c00008", past, "ARRIVED"),
                entry("c00002", past.plusDays(1).withHour(9), "ARRIVED"), entry("nobody", past, "MISSED"),
                entry("c00008", LocalDateTime.parse("0001-01-01T00:00"), "MISSED"));

        assertThat(others.status()).isEqualTo(422);
        assertThat(Json.each(others.body(), "/issues", "pointer")).containsExactly("/attendance/1", "/attendance/2",
                "/attendance/3");
        assertThat(therapist.get(OWN + "?from=" + past.toLocalDate()).size("/attendance")).isZero();
        assertThat(therapist.get("/api/v1/therapists/site-1-t2/attendance?from=" + past.toLocalDate()).status())
                .isEqualTo(403);
        assertThat(therapist.send("PUT", "/api/v1/therapists/site-1-t2/attendance", BodyPublishers.ofString("{}"),
                "Content-Type", "application/json").status()).isEqualTo(403);
        assertThat(therapist.send("PUT", "/api/v1/plans/" + over + "/attendance", BodyPublishers.ofString("{}"),
                "Content-Type", "application/json").status()).isEqualTo(403);
    }

    @Test
    void letsAPlannerRecordForATherapist() {
        assertThat(record(planner, entry("c00008", past, "ARRIVED")).status()).isEqualTo(200);
        assertThat(planner.send("PUT", "/api/v1/therapists/nobody/attendance",
                BodyPublishers.ofString("{\"attendance\": []}"), "Content-Type", "application/json").status())
                .isEqualTo(404);
    }

    @Test
    void recordsNothingThatCannotBeWrittenDown() {
        rows.sql("alter table audit add constraint full_disk check (operation <> 'RECORD_OWN_ATTENDANCE') not valid")
                .update();
        try {
            assertThat(record(therapist, entry("c00008", past, "ARRIVED")).status()).isEqualTo(500);
        } finally {
            rows.sql("alter table audit drop constraint full_disk").update();
        }

        assertThat(therapist.get(OWN + "?from=" + past.toLocalDate()).size("/attendance")).isZero();
    }

    private static String entry(String citizen, LocalDateTime start, String status) {
        return "{\"citizen\": \"%s\", \"start\": \"%s\", \"status\": \"%s\"}".formatted(citizen, start, status);
    }

    private static Answer record(Client client, String... entries) {
        return client.send("PUT", OWN,
                BodyPublishers.ofString("{\"attendance\": [" + String.join(", ", entries) + "]}"), "Content-Type",
                "application/json");
    }
}
