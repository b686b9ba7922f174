package dk.holdplan.data.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.ValidPlans;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DataTest
class HoldStoreTest {

    private static final LocalDateTime NINE = LocalDateTime.parse("2026-11-30T09:00");
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final Problem problem = Examples.problem("tiny");
    private final Plan solved = Examples.plan("tiny");
    private final PlanStore plans;
    private final HoldStore holds;
    private final ValidPlans valid;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    HoldStoreTest(PlanStore plans, HoldStore holds, ValidPlans valid, JdbcClient client,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.holds = holds;
        this.valid = valid;
        this.client = client;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void forgetEarlierPlans() {
        client.sql("delete from plan").update();
    }

    private UUID plan() {
        return plans.store(new NewPlan(problem, new SearchLimits(1000, null, 1), null), solved).id();
    }

    private <T> T inside(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private static Session alone(String citizen, LocalDateTime start, String therapist, String room) {
        return new Session(citizen, SessionKind.EXAMINATION, start, start.plusMinutes(45), therapist, room, null);
    }

    private static Session inClass(String citizen, String therapist) {
        return new Session(citizen, SessionKind.TRAINING, NINE, NINE.plusHours(1), therapist, "gym", "back");
    }

    private UUID newest(UUID plan) {
        return valid.newest(plan).orElseThrow().plan();
    }

    private Hold hold(UUID plan, Session session) {
        return hold(plan, session, null, NOW);
    }

    private Hold hold(UUID plan, Session session, @Nullable Citizen newcomer, Instant now) {
        return inside(() -> {
            Hold hold = new Hold(UUID.randomUUID(), holds.lock(plan), plan, newcomer, session, "site-1", now,
                    now.plus(Duration.ofMinutes(10)), null, null);
            holds.add(hold, now);
            return hold;
        });
    }

    @Test
    void givesBackWhatIsHeld() {
        UUID plan = plan();
        Hold hold = hold(plan, alone("new", NINE, "anna", "cell"), problem.citizens().getFirst(), NOW);

        assertThat(inside(() -> holds.find(plan, hold.id()))).contains(hold);
        assertThat(inside(() -> holds.live(plan, NOW))).containsExactly(hold);
        assertThat(inside(() -> holds.live(plan, hold.expiresAt()))).isEmpty();
        assertThat(inside(() -> holds.find(plan(), hold.id()))).isEmpty();
    }

    @Test
    void admitsNothingTwice() {
        UUID plan = plan();
        hold(plan, alone("a", NINE, "anna", "cell"));

        assertThatThrownBy(() -> hold(plan, alone("b", NINE.plusMinutes(30), "anna", "hall")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> hold(plan, alone("a", NINE.plusHours(3), "bo", "hall")))
                .isInstanceOf(DuplicateKeyException.class);
        hold(plan, alone("b", NINE.plusMinutes(45), "anna", "cell"));
        hold(plan(), alone("a", NINE, "anna", "cell"));
    }

    /** Whether the room is for several, and the day for both, the judge has told before. */
    @Test
    void letsSeveralShareARoomAloneAndATrainingAnEducationsDay() {
        UUID plan = plan();
        hold(plan, alone("a", NINE, "anna", "cell"));

        hold(plan, alone("b", NINE.minusMinutes(30), "bo", "cell"));
        hold(plan, inClass("c", "cleo"));
        assertThatThrownBy(() -> hold(plan, alone("d", NINE, "dan", "gym"))).isInstanceOf(DuplicateKeyException.class);
        hold(plan, new Session("c", SessionKind.EDUCATION, NINE.plusHours(1), NINE.plusHours(2), "cleo", "gym",
                "talk"));
        assertThat(inside(() -> holds.live(plan, NOW))).hasSize(4);
    }

    @Test
    void letsSeveralShareAMeetingButNotItsTherapist() {
        UUID plan = plan();
        Hold first = hold(plan, inClass("a", "anna"));
        hold(plan, inClass("b", "anna"));
        inside(() -> {
            holds.lock(plan);
            holds.remove(first, NOW);
            return first;
        });

        assertThatThrownBy(() -> hold(plan, alone("c", NINE.plusMinutes(15), "anna", "cell")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> hold(plan, inClass("c", "bo"))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void freesWhatHasExpired() {
        UUID plan = plan();
        Hold hold = hold(plan, alone("a", NINE, "anna", "cell"));

        assertThat(hold(plan, alone("b", NINE, "anna", "cell"), null, hold.expiresAt())).isNotNull();
        assertThat(inside(() -> holds.find(plan, hold.id()))).isPresent();
        hold(plan, alone("c", NINE.plusDays(1), "anna", "cell"), null, NOW.plus(Duration.ofDays(3)));
        assertThat(inside(() -> holds.find(plan, hold.id()))).isEmpty();
    }

    @Test
    void leadsToTheNewestPlanOfALine() {
        UUID plan = plan();
        UUID child = plan();
        Hold hold = hold(plan, alone("a", NINE, "anna", "cell"));
        Hold other = hold(plan, alone("b", NINE, "bo", "hall"));
        assertThat(newest(plan)).isEqualTo(plan);

        inside(() -> {
            holds.lock(plan);
            holds.confirm(hold, child, NOW);
            return hold;
        });

        assertThat(newest(plan)).isEqualTo(child);
        assertThat(newest(child)).isEqualTo(child);
        assertThat(inside(() -> holds.live(child, NOW))).containsExactly(other);
        assertThat(inside(() -> holds.find(child, hold.id())).orElseThrow().confirmedIn()).isEqualTo(child);
        client.sql("delete from plan where id = ?").param(child).update();
        assertThat(newest(plan)).isEqualTo(plan);
    }
}
