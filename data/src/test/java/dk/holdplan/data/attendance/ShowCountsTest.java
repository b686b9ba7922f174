package dk.holdplan.data.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.capacity.overbooking.ShowRates.ShowCount;
import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.attendance.Attendance.Status;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class ShowCountsTest {

    private final ShowCounts counts;
    private final AttendanceStore attendance;
    private final PlanStore plans;
    private final WorkStore works;
    private final SettableClock clock;
    private final JdbcClient client;

    ShowCountsTest(ShowCounts counts, AttendanceStore attendance, PlanStore plans, WorkStore works,
            SettableClock clock, JdbcClient client) {
        this.counts = counts;
        this.attendance = attendance;
        this.plans = plans;
        this.works = works;
        this.clock = clock;
        this.client = client;
    }

    @BeforeEach
    void forgetPlans() {
        client.sql("delete from plan").update();
    }

    @Test
    void countsEachSessionOnceAndNothingThatWasCalledOff() {
        UUID first = solved(null);
        UUID second = solved(first);
        List<Session> sessions = Examples.plan("tiny").sessions().stream()
                .filter(session -> session.rehabClass() != null).toList();
        record(first, sessions.get(0), Status.MISSED);
        record(first, sessions.get(1), Status.ARRIVED);
        record(first, sessions.get(2), Status.CANCELLED);
        clock.pass(Duration.ofMinutes(1));
        record(second, sessions.get(0), Status.ARRIVED);
        record(second, sessions.get(1), Status.MISSED);

        Map<String, ShowCount> counted = counts.of(second);
        assertThat(counted.get(sessions.getFirst().rehabClass()).came()).isPositive();
        assertThat(counted.values().stream().mapToInt(ShowCount::sessions).sum()).isEqualTo(2);
        assertThat(counted.values().stream().mapToInt(ShowCount::came).sum()).isEqualTo(1);
        assertThat(counts.of(UUID.randomUUID())).isEmpty();
    }

    private void record(UUID plan, Session session, Status status) {
        assertThat(attendance.record(plan, List.of(new Attendance(session.citizen(), session.start(), status))))
                .isEmpty();
    }

    private UUID solved(@Nullable UUID parent) {
        UUID id = plans.submit(new NewPlan(Examples.problem("tiny"), new SearchLimits(1_000, null, 0), parent)).id();
        works.finish(works.begin(id).orElseThrow(), Examples.plan("tiny"), Duration.ofSeconds(1));
        return id;
    }
}
