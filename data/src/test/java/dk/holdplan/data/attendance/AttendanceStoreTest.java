package dk.holdplan.data.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.attendance.Attendance.Status;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class AttendanceStoreTest {

    private static final LocalDateTime TUESDAY_AT_EIGHT = LocalDateTime.parse("2026-12-01T08:00");
    private static final LocalDateTime THURSDAY_AT_EIGHT = LocalDateTime.parse("2026-12-03T08:00");

    private final Problem problem = Examples.problem("tiny");
    private final Plan plan = Examples.plan("tiny");

    private final AttendanceStore attendance;
    private final PlanStore plans;
    private final WorkStore works;
    private final PublicationStore publications;
    private final JdbcClient client;
    private UUID id;

    AttendanceStoreTest(AttendanceStore attendance, PlanStore plans, WorkStore works, PublicationStore publications,
            JdbcClient client) {
        this.attendance = attendance;
        this.plans = plans;
        this.works = works;
        this.publications = publications;
        this.client = client;
    }

    @BeforeEach
    void storePlan() {
        client.sql("delete from publication_log").update();
        client.sql("delete from plan").update();
        id = solved(null);
    }

    @Test
    void givesBackWhatWasRecordedByCitizenAndTime() {
        Attendance late = new Attendance("c00010", THURSDAY_AT_EIGHT, Status.CANCELLED);
        Attendance early = new Attendance("c00010", TUESDAY_AT_EIGHT, Status.ARRIVED);
        Attendance other = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.MISSED);

        assertThat(attendance.record(id, List.of(late, early, other))).isEmpty();

        assertThat(attendance.list(id)).containsExactly(other, early, late);
    }

    @Test
    void replacesWhatIsSaidAnewAndKeepsTheRest() {
        Attendance kept = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.ARRIVED);
        attendance.record(id, List.of(kept, new Attendance("c00010", TUESDAY_AT_EIGHT, Status.MISSED)));

        Attendance anew = new Attendance("c00010", TUESDAY_AT_EIGHT, Status.ARRIVED);
        attendance.record(id, List.of(anew));
        attendance.record(id, List.of(anew));

        assertThat(attendance.list(id)).containsExactly(kept, anew);
    }

    @Test
    void tellsEveryUnknownSessionAndRecordsNothing() {
        List<Issue> issues = attendance.record(id,
                List.of(new Attendance("c00010", TUESDAY_AT_EIGHT, Status.ARRIVED),
                        new Attendance("stranger", TUESDAY_AT_EIGHT, Status.ARRIVED),
                        new Attendance("c00010", TUESDAY_AT_EIGHT.plusMinutes(15), Status.ARRIVED),
                        new Attendance("c00010", TUESDAY_AT_EIGHT, Status.MISSED)));

        assertThat(issues).extracting(Issue::pointer).containsExactly("/attendance/1", "/attendance/2",
                "/attendance/3");
        assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_REFERENCE,
                IssueCode.UNKNOWN_REFERENCE, IssueCode.DUPLICATE_VALUE);
        assertThat(attendance.list(id)).isEmpty();
    }

    @Test
    void takesOverWhatWasRecordedOfTheSameSessionInEarlierPlans() {
        Attendance first = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.MISSED);
        Attendance second = new Attendance("c00010", TUESDAY_AT_EIGHT, Status.MISSED);
        attendance.record(id, List.of(first, second));
        UUID child = solved(id);
        UUID grandchild = solved(child);
        Attendance corrected = new Attendance("c00010", TUESDAY_AT_EIGHT, Status.ARRIVED);
        attendance.record(child, List.of(corrected));

        assertThat(attendance.list(grandchild)).containsExactly(first, corrected);
        assertThat(attendance.list(id)).containsExactly(first, second);
    }

    @Test
    void takesBackWhatWasRecordedAlsoInThePlansThatThisOneWasMadeFrom() {
        Attendance here = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.MISSED);
        Attendance carried = new Attendance("c00010", TUESDAY_AT_EIGHT, Status.ARRIVED);
        Attendance kept = new Attendance("c00010", THURSDAY_AT_EIGHT, Status.CANCELLED);
        attendance.record(id, List.of(carried, kept));
        UUID child = solved(id);
        attendance.record(child, List.of(here));

        List<Attendance> cleared = List.of(new Attendance("c00008", TUESDAY_AT_EIGHT, null),
                new Attendance("c00010", TUESDAY_AT_EIGHT, null));
        assertThat(attendance.record(child, cleared)).isEmpty();
        assertThat(attendance.record(child, cleared)).isEmpty();

        assertThat(attendance.list(child)).containsExactly(kept);
        assertThat(attendance.list(solved(child))).containsExactly(kept);
        assertThat(attendance.list(id)).containsExactly(carried, kept);
        attendance.record(child, List.of(carried));
        assertThat(attendance.list(child)).containsExactly(carried, kept);
    }

    @Test
    void keepsTakenBackWhatWasTakenBackWhenAPlanInTheMiddleIsDeleted() {
        attendance.record(id, List.of(new Attendance("c00008", TUESDAY_AT_EIGHT, Status.MISSED)));
        publications.publish(id);
        UUID child = solved(id);
        attendance.record(child, List.of(new Attendance("c00008", TUESDAY_AT_EIGHT, null)));
        UUID grandchild = solved(child);
        publications.publish(grandchild);

        assertThat(plans.delete(child)).isTrue();

        assertThat(attendance.list(grandchild)).isEmpty();
    }

    @Test
    void saysNothingOfSessionsThatMoved() {
        attendance.record(id, List.of(new Attendance("c00008", TUESDAY_AT_EIGHT, Status.CANCELLED)));
        UUID child = submit(id);
        works.finish(works.begin(child).orElseThrow(), new Plan(plan.score(),
                plan.sessions().stream().filter(session -> !session.start().equals(TUESDAY_AT_EIGHT)).toList(),
                List.of(), List.of(), List.of()), Duration.ZERO);

        assertThat(attendance.list(child)).isEmpty();
    }

    @Test
    void losesNothingWhenAPlanInTheMiddleIsDeleted() {
        Attendance first = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.MISSED);
        Attendance second = new Attendance("c00010", TUESDAY_AT_EIGHT, Status.MISSED);
        attendance.record(id, List.of(first, second));
        publications.publish(id);
        UUID child = solved(id);
        Attendance corrected = new Attendance("c00010", TUESDAY_AT_EIGHT, Status.ARRIVED);
        attendance.record(child, List.of(corrected));
        UUID grandchild = solved(child);
        publications.publish(grandchild);

        assertThat(plans.delete(child)).isTrue();
        assertThat(attendance.list(grandchild)).containsExactly(first, corrected);
        assertThat(plans.delete(id)).isTrue();
        assertThat(attendance.list(grandchild)).containsExactly(first, corrected);
    }

    @Test
    void keepsASupersededPlanWhoseAttendanceNoPublishedPlanTakesOver() {
        Attendance missed = new Attendance("c00008", TUESDAY_AT_EIGHT, Status.MISSED);
        attendance.record(id, List.of(missed));
        publications.publish(id);
        UUID draft = solved(id);
        publications.publish(solved(null));

        assertThat(plans.delete(id)).isFalse();
        publications.publish(draft);
        assertThat(plans.delete(id)).isTrue();
        assertThat(attendance.list(draft)).containsExactly(missed);
    }

    private UUID solved(@Nullable UUID parent) {
        UUID submitted = submit(parent);
        works.finish(works.begin(submitted).orElseThrow(), plan, Duration.ofSeconds(1));
        return submitted;
    }

    private UUID submit(@Nullable UUID parent) {
        return plans.submit(new NewPlan(problem, new SearchLimits(1_000, null, 0), parent)).id();
    }
}
