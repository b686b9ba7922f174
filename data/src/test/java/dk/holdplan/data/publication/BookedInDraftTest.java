package dk.holdplan.data.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.hold.Hold;
import dk.holdplan.data.hold.HoldStore;
import dk.holdplan.data.publication.PublishingResult.Done;
import dk.holdplan.data.publication.PublishingResult.WouldTakeBack;
import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reservations that were confirmed where nothing was published are promises too. */
@DataTest
class BookedInDraftTest {

    private static final SiteWeek HERE = new SiteWeek("site-1", LocalDate.of(2026, 11, 30));
    private static final String NEWCOMER = "c00007";

    private final Problem full = Examples.problem("tiny");
    private final List<Session> all = Examples.plan("tiny").sessions();
    private final Session booked = all.stream().filter(it -> it.citizen().equals(NEWCOMER)).findFirst().orElseThrow();

    private final Publishing publishing;
    private final Undoing undoing;
    private final PublishedRecord record;
    private final Tellings tellings;
    private final PlanStore plans;
    private final HoldStore holds;
    private final JdbcClient client;
    private final SettableClock clock;
    private final TransactionTemplate transaction;

    BookedInDraftTest(Publishing publishing, Undoing undoing, PublishedRecord record, Tellings tellings,
            PlanStore plans, HoldStore holds, JdbcClient client, SettableClock clock,
            PlatformTransactionManager transactions) {
        this.publishing = publishing;
        this.undoing = undoing;
        this.record = record;
        this.tellings = tellings;
        this.plans = plans;
        this.holds = holds;
        this.client = client;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void forgetEarlierPlans() {
        client.sql("delete from publication_log").update();
        client.sql("delete from plan").update();
    }

    @Test
    void isPutIntoAnotherPlanWhereItFits() {
        confirmed(stored(withoutNewcomer(), first(), null));

        Done done = (Done) publishing.publish(stored(withoutNewcomer(), first(), null), null);

        assertThat(done.merged()).containsExactly(booked);
        assertThat(published()).contains(booked);
    }

    @Test
    void isToldOnceWhereItDoesNotFit() {
        confirmed(stored(withoutNewcomer(), first(), null));
        UUID other = stored(withoutNewcomer(), withAnotherAtItsPlace(), null);

        WouldTakeBack list = (WouldTakeBack) publishing.publish(other, null);

        assertThat(list.list()).extracting(TakenBack::citizen).containsExactly(NEWCOMER);
        assertThat(published()).isEmpty();
        assertThat(publishing.publish(other, list.token())).isInstanceOf(Done.class);
        assertThat(publishing.publish(stored(withoutNewcomer(), first(), other), null)).isInstanceOf(Done.class);
    }

    @Test
    void isToldAgainWhenThePublicationThatTookItBackWasUndone() {
        confirmed(stored(withoutNewcomer(), first(), null));
        UUID other = stored(withoutNewcomer(), withAnotherAtItsPlace(), null);
        publishing.publish(other, ((WouldTakeBack) publishing.publish(other, null)).token());
        undoing.undo(other);

        assertThat(publishing.publish(stored(withoutNewcomer(), withAnotherAtItsPlace(), null), null))
                .isInstanceOf(WouldTakeBack.class);
    }

    @Test
    void isOnTheListOfThoseToPhone() {
        confirmed(stored(withoutNewcomer(), first(), null));
        UUID other = stored(withoutNewcomer(), withAnotherAtItsPlace(), null);

        assertThat(tellings.of(other).diff().changes()).filteredOn(change -> change.before() != null)
                .extracting(change -> change.session().citizen()).containsExactly(NEWCOMER);
    }

    @Test
    void isNothingToTellOfThePlanThatHasIt() {
        UUID draft = confirmed(stored(withoutNewcomer(), first(), null));

        Done done = (Done) publishing.publish(draft, null);

        assertThat(done.plan()).isEqualTo(draft);
        assertThat(done.merged()).isEmpty();
        assertThat(tellings.of(draft).diff().changes()).filteredOn(change -> change.before() != null).isEmpty();
    }

    /** A draft with the newcomer's session, made by a reservation in another draft. */
    private UUID confirmed(UUID draft) {
        Instant now = clock.instant();
        List<Session> sessions = new ArrayList<>(first());
        sessions.add(booked);
        return Objects.requireNonNull(transaction.execute(status -> {
            Hold hold = new Hold(UUID.randomUUID(), holds.lock(draft), draft, citizen(), booked, "site-1", now,
                    now.plusSeconds(600), null, null);
            holds.add(hold, now);
            UUID plan = stored(full, sessions, draft);
            holds.confirm(hold, plan, now);
            return plan;
        }));
    }

    private List<Session> published() {
        return record.now(List.of(HERE)).stream().map(PublishedSession::session).toList();
    }

    private UUID stored(Problem problem, List<Session> sessions, @Nullable UUID parent) {
        return plans.store(new NewPlan(problem, new SearchLimits(1_000, null, 0), parent),
                new Judge(problem).plan(sessions)).id();
    }

    private Problem withoutNewcomer() {
        return new Problem(full.name(), full.timeZone(), full.horizon(), full.gridMinutes(), full.lunch(),
                full.closedDays(), full.sites(), full.rooms(), full.therapists(), full.classes(), full.pathways(),
                full.citizens().stream().filter(it -> !it.id().equals(NEWCOMER)).toList(), full.published(),
                full.weights());
    }

    /** Another citizen's examination by the same therapist is at the time that was booked. */
    private List<Session> withAnotherAtItsPlace() {
        List<Session> moved = new ArrayList<>(first());
        moved.replaceAll(it -> it.citizen().equals("c00001")
                ? new Session(it.citizen(), it.kind(), it.start().minusHours(1), it.end().minusHours(1),
                        it.therapist(), it.room(), it.rehabClass())
                : it);
        return moved;
    }

    private Citizen citizen() {
        return full.citizens().stream().filter(it -> it.id().equals(NEWCOMER)).findFirst().orElseThrow();
    }

    private List<Session> first() {
        return all.stream().filter(it -> !it.citizen().equals(NEWCOMER)).toList();
    }
}
