package dk.holdplan.data.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.attendance.Attendance.Status;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.data.view.Rosters;
import dk.holdplan.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class RosterAttendanceTest {

    private static final LocalDateTime TUESDAY_AT_EIGHT = LocalDateTime.parse("2026-12-01T08:00");
    private static final Instant FRIDAY_BEFORE = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant TUESDAY_AT_NOON = Instant.parse("2026-12-01T11:00:00Z");

    private final RosterAttendance rosterAttendance;
    private final AttendanceStore attendance;
    private final Rosters rosters;
    private final PublicationStore publications;
    private final PlanStore plans;
    private final WorkStore works;
    private final SettableClock clock;
    private final JdbcClient client;
    private Instant before;
    private UUID id;

    RosterAttendanceTest(RosterAttendance rosterAttendance, AttendanceStore attendance, Rosters rosters,
            PublicationStore publications, PlanStore plans, WorkStore works, SettableClock clock, JdbcClient client) {
        this.rosterAttendance = rosterAttendance;
        this.attendance = attendance;
        this.rosters = rosters;
        this.publications = publications;
        this.plans = plans;
        this.works = works;
        this.clock = clock;
        this.client = client;
    }

    @BeforeEach
    void storePlan() {
        before = clock.instant();
        clock.set(FRIDAY_BEFORE);
        client.sql("delete from publication_log").update();
        client.sql("delete from plan").update();
        id = plans.submit(new NewPlan(Examples.problem("tiny"), new SearchLimits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(), Examples.plan("tiny"), Duration.ofSeconds(1));
    }

    @AfterEach
    void turnTheClockBack() {
        clock.set(before);
    }

    @Test
    void recordsOwnSessionsWhereThePlannerSeesThem() {
        publications.publish(id);
        clock.set(TUESDAY_AT_NOON);
        Attendance arrived = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.ARRIVED);
        Attendance missed = new Attendance("c00010", TUESDAY_AT_EIGHT, Status.MISSED);

        assertThat(rosterAttendance.record(roster("site-1-t1"), List.of(missed, arrived))).isEmpty();
        assertThat(rosterAttendance.record(roster("site-1-t1"), List.of(missed, arrived))).isEmpty();

        assertThat(attendance.list(id)).containsExactly(arrived, missed);
        assertThat(rosterAttendance.list(roster("site-1-t1"))).containsExactly(arrived, missed);
        assertThat(rosterAttendance.list(roster("site-1-t2"))).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongAndRecordsNothing() {
        publications.publish(id);
        clock.set(TUESDAY_AT_NOON);
        LocalDateTime later = roster("site-1-t1").stream().map(Appointment::start)
                .filter(TUESDAY_AT_EIGHT.plusDays(1)::isBefore).findFirst().orElseThrow();
        String whom = roster("site-1-t1").stream().filter(it -> it.start().equals(later)).findFirst().orElseThrow()
                .citizens().getFirst();

        List<Issue> issues = rosterAttendance.record(roster("site-1-t1"),
                List.of(new Attendance("c00008", TUESDAY_AT_EIGHT, Status.ARRIVED),
                        new Attendance("c00008", TUESDAY_AT_EIGHT, Status.MISSED),
                        new Attendance("stranger", TUESDAY_AT_EIGHT, Status.ARRIVED),
                        new Attendance(whom, later, Status.ARRIVED)));

        assertThat(issues).extracting(Issue::pointer).containsExactly("/attendance/1", "/attendance/2",
                "/attendance/3/status");
        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.DUPLICATE_VALUE,
                IssueCode.UNKNOWN_REFERENCE, IssueCode.OUT_OF_RANGE);
        assertThat(attendance.list(id)).isEmpty();
    }

    @Test
    void callsOffWhatIsToComeAndLetsPeopleArriveEarly() {
        publications.publish(id);
        Attendance cancelled = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.CANCELLED);
        Attendance arrived = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.ARRIVED);

        assertThat(rosterAttendance.record(roster("site-1-t1"), List.of(cancelled))).isEmpty();
        clock.set(Instant.parse("2026-12-01T06:44:00Z"));
        assertThat(rosterAttendance.record(roster("site-1-t1"), List.of(arrived))).hasSize(1);
        clock.set(Instant.parse("2026-12-01T06:45:00Z"));
        assertThat(rosterAttendance.record(roster("site-1-t1"), List.of(arrived))).isEmpty();

        assertThat(attendance.list(id)).containsExactly(arrived);
    }

    @ParameterizedTest
    @CsvSource({"America/Nuuk, 2026-12-01T09:45:00Z", "Atlantic/Faroe, 2026-12-01T07:45:00Z",
            "Australia/Lord_Howe, 2026-11-30T20:45:00Z"})
    void knowsWhatHasBegunWhereThePlanTakesPlace(String zone, Instant first) {
        Problem tiny = Examples.problem("tiny");
        clock.set(FRIDAY_BEFORE.plusSeconds(1));
        UUID there = plans.submit(new NewPlan(new Problem(tiny.name(), zone, tiny.horizon(), tiny.gridMinutes(),
                tiny.lunch(), tiny.closedDays(), tiny.sites(), tiny.rooms(), tiny.therapists(), tiny.classes(),
                tiny.pathways(), tiny.citizens(), tiny.published(), tiny.weights()), new SearchLimits(1_000, null, 0),
                null))
                .id();
        works.finish(works.begin(there).orElseThrow(), Examples.plan("tiny"), Duration.ofSeconds(1));
        publications.publish(there);
        List<Attendance> arrived = List.of(new Attendance("c00008", TUESDAY_AT_EIGHT, Status.ARRIVED));

        clock.set(first.minusSeconds(60));
        assertThat(rosterAttendance.record(roster("site-1-t1"), arrived)).extracting(Issue::pointer)
                .containsExactly("/attendance/0/status");
        clock.set(first);
        assertThat(rosterAttendance.record(roster("site-1-t1"), arrived)).isEmpty();
        assertThat(roster("site-1-t1")).allMatch(it -> it.zone().getId().equals(zone));
        assertThat(client.sql("select time_zone from publication_log where plan_id = ?").param(there)
                .query(String.class).list()).containsOnly(zone);
        assertThat(rosters.zone(RosterOf.THERAPIST, "site-1-t1").getId()).isEqualTo(zone);
    }

    @Test
    void recordsNothingOfDrafts() {
        clock.set(TUESDAY_AT_NOON);

        assertThat(rosterAttendance.record(roster("site-1-t1"),
                List.of(new Attendance("c00008", TUESDAY_AT_EIGHT, Status.ARRIVED)))).extracting(Issue::code)
                .containsExactly(IssueCode.UNKNOWN_REFERENCE);
    }

    private List<Appointment> roster(String therapist) {
        return rosters.find(RosterOf.THERAPIST, therapist, LocalDate.parse("2026-11-30"),
                LocalDate.parse("2026-12-06"), null, PlanScope.ALL).orElseThrow().appointments();
    }
}
