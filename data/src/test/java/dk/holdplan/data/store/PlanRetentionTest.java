package dk.holdplan.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.attendance.Attendance;
import dk.holdplan.data.attendance.Attendance.Status;
import dk.holdplan.data.attendance.AttendanceStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@DataTest
class PlanRetentionTest {

    /** The last day of the plan is a Sunday. */
    private static final Instant MONDAY_AFTER = Instant.parse("2026-12-07T00:00:00Z");

    private static final Attendance CAME = new Attendance("c00008", LocalDateTime.parse("2026-12-01T08:00"),
            Status.ARRIVED);

    private final PlanRetention retention;
    private final PlanStore plans;
    private final WorkStore works;
    private final PublicationStore publications;
    private final AttendanceStore attendance;
    private final JdbcClient client;
    private final TransactionOperations transactions;

    PlanRetentionTest(PlanRetention retention, PlanStore plans, WorkStore works, PublicationStore publications,
            JdbcClient client, AttendanceStore attendance, TransactionOperations transactions) {
        this.transactions = transactions;
        this.retention = retention;
        this.plans = plans;
        this.works = works;
        this.publications = publications;
        this.client = client;
        this.attendance = attendance;
    }

    @BeforeEach
    void deletePlans() {
        client.sql("delete from publication_log").update();
        client.sql("delete from plan").update();
    }

    @Test
    void findsPlansWhoseLastDayIsOver() {
        UUID old = solved();
        UUID waiting = submitted();

        assertThat(retention.old(MONDAY_AFTER.minusSeconds(1))).isEmpty();
        assertThat(retention.old(MONDAY_AFTER)).containsExactly(old).doesNotContain(waiting);
    }

    @Test
    void keepsWhatWasPlannedLatelyForDaysLongAgo() {
        UUID late = solved();
        client.sql("update plan set finished_at = '2027-01-01 12:00Z' where id = ?").param(late).update();

        assertThat(retention.old(MONDAY_AFTER)).isEmpty();
    }

    @Test
    void removesAPlanThatIsPublishedWithItsAttendance() {
        UUID old = solved();
        attendance.record(old, List.of(CAME));
        publications.publish(old);

        retention.remove(old);

        assertThat(plans.isEmpty()).isTrue();
        assertThat(publications.list(null, null)).isEmpty();
        assertThat(client.sql("select count(*) from attendance").query(Long.class).single()).isZero();
    }

    /** A plan that was superseded is deleted while somebody records who came to its sessions. */
    @Test
    void losesNoAttendanceThatIsRecordedAtTheMoment() throws InterruptedException, ExecutionException {
        UUID superseded = solved();
        client.sql("update plan set state = 'SUPERSEDED' where id = ?").param(superseded).update();
        FutureTask<Boolean> deletion = new FutureTask<>(() -> plans.delete(superseded));

        transactions.executeWithoutResult(status -> {
            attendance.record(superseded, List.of(CAME));
            Thread.ofVirtual().start(deletion);
            waitForSomebodyWhoWaitsForALock();
        });

        assertThat(deletion.get()).isFalse();
        assertThat(attendance.list(superseded)).containsExactly(CAME);
    }

    private void waitForSomebodyWhoWaitsForALock() {
        Instant latest = Instant.now().plusSeconds(30);
        while (client.sql("select count(*) from pg_locks where not granted").query(Long.class)
                .single() == 0) {
            assertThat(Instant.now()).as("nobody waits").isBefore(latest);
        }
    }

    private UUID solved() {
        UUID id = submitted();
        works.finish(works.begin(id).orElseThrow(), Examples.plan("tiny"), Duration.ofSeconds(1));
        client.sql("update plan set finished_at = '2026-11-27 12:00Z' where id = ?").param(id).update();
        return id;
    }

    private UUID submitted() {
        return plans.submit(new NewPlan(Examples.problem("tiny"), new SearchLimits(1_000, null, 0), null)).id();
    }
}
