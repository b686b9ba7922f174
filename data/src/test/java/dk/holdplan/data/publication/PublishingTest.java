package dk.holdplan.data.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.publication.PublishingResult.Done;
import dk.holdplan.data.publication.PublishingResult.NotAllowed;
import dk.holdplan.data.publication.PublishingResult.Reason;
import dk.holdplan.data.publication.PublishingResult.WouldTakeBack;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.scope.SiteWeek;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanRetention;
import dk.holdplan.data.store.PlanState;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.view.Appointment;
import dk.holdplan.data.view.CalendarEvent;
import dk.holdplan.data.view.RosterOf;
import dk.holdplan.data.view.Rosters;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is published, told, put back and kept. Longer than other tests: all are one story of a plan, a draft of it and a
 * newcomer who is booked meanwhile, and most of its length is the steps of that story.
 */
@DataTest
@Tag("slow")
class PublishingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final SiteWeek HERE = new SiteWeek("site-1", MONDAY);
    private static final String NEWCOMER = "c00007";
    private static final String MOVED = "c00001";

    private final Problem full = Examples.problem("tiny");
    private final Problem before = without(NEWCOMER);
    private final List<Session> all = Examples.plan("tiny").sessions();
    private final List<Session> first = all.stream().filter(not(NEWCOMER)).toList();

    private final Publishing publishing;
    private final Undoing undoing;
    private final PublicationStore publications;
    private final PublishedRecord record;
    private final PlanStore plans;
    private final Needed needed;

    /** What a few of the tests need besides. */
    record Needed(Rosters rosters, PlanRetention retention, SettableClock clock, JdbcClient client) {
    }

    PublishingTest(Publishing publishing, Undoing undoing, PublicationStore publications, PublishedRecord record,
            PlanStore plans, Rosters rosters, PlanRetention retention, SettableClock clock, JdbcClient client) {
        this.publishing = publishing;
        this.undoing = undoing;
        this.publications = publications;
        this.record = record;
        this.plans = plans;
        needed = new Needed(rosters, retention, clock, client);
    }

    @BeforeEach
    @AfterEach
    void forgetEarlierPlans() {
        needed.client().sql("delete from publication_log").update();
        needed.client().sql("delete from plan").update();
    }

    @Test
    void putsWhatWasBookedSinceIntoADraftWhereItFits() {
        UUID published = published(first);
        List<Session> changed = moved(first, "c00006", MONDAY.plusDays(3), 30);
        UUID draft = stored(before, changed, published);
        UUID booked = confirmed(published);

        Done done = (Done) publishing.publish(draft, null);

        assertThat(done.merged()).containsExactlyElementsOf(all.stream().filter(of(NEWCOMER)).toList());
        assertThat(done.plan()).isNotIn(draft, booked, published);
        assertThat(plans.find(done.plan()).orElseThrow().parent()).isEqualTo(draft);
        assertThat(plans.plan(done.plan()).orElseThrow().score().hard()).isZero();
        assertThat(published()).containsExactlyInAnyOrderElementsOf(moved(all, "c00006", MONDAY.plusDays(3), 30));
        assertThat(state(draft)).isEqualTo(PlanState.SOLVED);
        assertThat(state(booked)).isEqualTo(PlanState.SUPERSEDED);
        assertCalendarsAreRosters();
    }

    @Test
    void tellsWhatWasBookedSinceAndHasNoPlaceAnyMore() {
        UUID published = published(first);
        UUID draft = stored(before, moved(first, MOVED, MONDAY, -60), published);
        confirmed(published);
        List<Session> then = published();

        WouldTakeBack list = (WouldTakeBack) publishing.publish(draft, null);

        assertThat(list.list()).singleElement().satisfies(item -> {
            assertThat(item.citizen()).isEqualTo(NEWCOMER);
            assertThat(item.published().therapistName()).isEqualTo("Therapist 1.1");
            assertThat(item.instead()).isNull();
        });
        assertThat(published()).isEqualTo(then);

        Done done = (Done) publishing.publish(draft, list.token());
        assertThat(done.plan()).isEqualTo(draft);
        assertThat(published()).noneMatch(of(NEWCOMER));
        assertCalendarsAreRosters();
    }

    @Test
    void takesNoTokenForMoreThanWasSeen() {
        UUID published = published(first);
        UUID draft = stored(before, moved(first, MOVED, MONDAY, -60), published);
        UUID booked = confirmed(published);
        WouldTakeBack seen = (WouldTakeBack) publishing.publish(draft, null);
        publishing.publish(stored(full, moved(all, "c00006", MONDAY.plusDays(3), 30), booked), null);

        WouldTakeBack list = (WouldTakeBack) publishing.publish(draft, seen.token());

        assertThat(list.token()).isNotEqualTo(seen.token());
        assertThat(list.list()).extracting(TakenBack::citizen).containsExactlyInAnyOrder("c00006", NEWCOMER);
        assertThat(publishing.publish(draft, list.token())).isInstanceOf(Done.class);
    }

    @Test
    void tellsWhatSomebodyElseMovedAndCalledOffSince() {
        UUID published = published(all);
        UUID draft = stored(full, moved(all, "c00003", MONDAY.plusDays(2), 30), published);
        List<Session> others = moved(all, "c00006", MONDAY.plusDays(3), 30).stream().filter(not("c00011")).toList();
        publishing.publish(stored(full, others, published), null);

        WouldTakeBack list = (WouldTakeBack) publishing.publish(draft, null);

        assertThat(list.list()).extracting(TakenBack::citizen, item -> item.published() == null)
                .containsExactlyInAnyOrder(tuple("c00006", false), tuple("c00011", true));
        assertThat(list.list()).filteredOn(item -> item.citizen().equals("c00006"))
                .extracting(item -> item.instead().session().start()).containsExactly(MONDAY.plusDays(3).atTime(9, 0));
    }

    @Test
    void takesADraftForNewThatWasMadeFromADraftThatIsPublished() {
        UUID published = published(all);
        UUID draft = stored(full, moved(all, "c00006", MONDAY.plusDays(3), 30), published);
        UUID next = stored(full, moved(all, "c00006", MONDAY.plusDays(3), 60), draft);
        publishing.publish(draft, null);

        assertThat(publishing.publish(next, null)).isInstanceOf(Done.class);
    }

    @Test
    void knowsADraftForOldThatWasMadeFromAPlanThatIsOld() {
        UUID published = published(first);
        confirmed(published);
        UUID draft = stored(before, moved(first, MOVED, MONDAY, -60), published);

        assertThat(publishing.publish(draft, null)).isInstanceOf(WouldTakeBack.class);
    }

    @Test
    void tellsWhatAPlanThatWasMadeFromSomethingElseWouldTakeBack() {
        published(all);
        UUID other = stored(before, moved(first, "c00006", MONDAY.plusDays(3), 30), null);

        WouldTakeBack list = (WouldTakeBack) publishing.publish(other, null);

        assertThat(list.list()).extracting(TakenBack::citizen).containsExactlyInAnyOrder("c00006", NEWCOMER);
        assertThat(publishing.publish(other, list.token())).isInstanceOf(Done.class);
    }

    @Test
    void mergesWhatWasBookedAlsoIntoAPlanThatWasMadeFromSomethingElse() {
        confirmed(published(first));
        UUID other = stored(before, first, null);

        Done done = (Done) publishing.publish(other, null);

        assertThat(done.merged()).extracting(Session::citizen).containsExactly(NEWCOMER);
    }

    @Test
    void knowsWhatAProblemSaysIsPublished() {
        published(all);
        List<Session> changed = moved(all, "c00006", MONDAY.plusDays(3), 30);
        UUID other = stored(knowing(all), changed, null);

        assertThat(publishing.publish(other, null)).isInstanceOf(Done.class);
        assertThat(published()).containsExactlyInAnyOrderElementsOf(changed);
    }

    @Test
    void publishesASupersededPlanAgainAfterAComparison() {
        UUID old = published(all);
        UUID young = stored(full, moved(all, "c00006", MONDAY.plusDays(3), 30), old);
        publishing.publish(young, null);

        WouldTakeBack list = (WouldTakeBack) publishing.publish(old, null);
        assertThat(list.list()).extracting(TakenBack::citizen).containsExactly("c00006");
        assertThat(publishing.publish(old, "something")).isEqualTo(list);
        assertThat(publishing.publish(old, list.token())).isInstanceOf(Done.class);

        assertThat(state(old)).isEqualTo(PlanState.PUBLISHED);
        assertThat(state(young)).isEqualTo(PlanState.SUPERSEDED);
        assertThat(numbers()).containsExactly(1, 2, 3);
        assertCalendarsAreRosters();
    }

    @Test
    void putsBackWhatWasPublishedBefore() {
        UUID old = published(first);
        UUID young = stored(full, moved(all, "c00006", MONDAY.plusDays(3), 30), old);
        Done done = (Done) publishing.publish(young, null);
        assertThat(done.undoUntil()).isEqualTo(needed.clock().instant().plus(Duration.ofMinutes(10)));
        needed.clock().pass(Duration.ofMinutes(9));

        assertThat(undoing.undo(young)).isInstanceOf(Done.class);

        assertThat(published()).containsExactlyInAnyOrderElementsOf(first);
        assertThat(state(old)).isEqualTo(PlanState.PUBLISHED);
        assertThat(state(young)).isEqualTo(PlanState.SUPERSEDED);
        assertCalendarsAreRosters();
        assertThat(events(RosterOf.CITIZEN, NEWCOMER)).allMatch(event -> event.cancelled() && event.sequence() == 2);
        assertThat(undoing.undo(old)).isEqualTo(new NotAllowed(Reason.TOO_LATE));
        assertThat(undoing.undo(young)).isInstanceOf(WouldTakeBack.class);
    }

    @Test
    void publishesNothingAgainWhereNothingWasPublishedBefore() {
        UUID plan = published(all);

        undoing.undo(plan);

        assertThat(published()).isEmpty();
        assertThat(publications.list(null, null)).isEmpty();
        assertThat(state(plan)).isEqualTo(PlanState.SUPERSEDED);
        assertThat(events(RosterOf.CITIZEN, MOVED)).isNotEmpty().allMatch(CalendarEvent::cancelled);
        assertThat(plans.delete(plan)).isTrue();
    }

    @Test
    void undoesNothingThatIsLongAgoOrInWhichSomebodyBooked() {
        UUID plan = published(first);
        UUID booked = confirmed(plan);

        WouldTakeBack list = (WouldTakeBack) undoing.undo(plan);
        assertThat(list.list()).extracting(TakenBack::citizen).containsExactly(NEWCOMER);
        assertThat(list.token()).isNull();
        assertThat(undoing.undo(booked)).isEqualTo(new NotAllowed(Reason.TOO_LATE));
        needed.clock().pass(Duration.ofMinutes(10));
        assertThat(undoing.undo(plan)).isEqualTo(new NotAllowed(Reason.TOO_LATE));
        assertThat(undoing.undo(UUID.randomUUID())).isEqualTo(new NotAllowed(Reason.UNKNOWN));
    }

    @Test
    void undoesNothingWhenThePlanBeforeWasDeleted() {
        UUID old = published(all);
        UUID young = stored(full, moved(all, "c00006", MONDAY.plusDays(3), 30), old);
        publishing.publish(young, null);
        plans.delete(old);

        assertThat(undoing.undo(young)).isEqualTo(new NotAllowed(Reason.BEFORE_IS_GONE));
    }

    @Test
    void keepsCalendarsWhenPlansBeforeAreDeleted() {
        UUID old = published(first);
        UUID booked = confirmed(old);
        UUID young = stored(full, moved(all, "c00006", MONDAY.plusDays(3), 30), booked);
        publishing.publish(young, null);
        List<CalendarEvent> therapist = events(RosterOf.THERAPIST, "site-1-t1");
        List<CalendarEvent> citizen = events(RosterOf.CITIZEN, "c00006");

        assertThat(plans.delete(old)).isTrue();
        assertThat(plans.delete(booked)).isTrue();

        assertThat(events(RosterOf.THERAPIST, "site-1-t1")).isEqualTo(therapist);
        assertThat(events(RosterOf.CITIZEN, "c00006")).isEqualTo(citizen).extracting(CalendarEvent::sequence)
                .containsExactly(0, 2);
        assertThat(numbers()).containsExactly(1, 2, 3);
        assertCalendarsAreRosters();
    }

    @Test
    void forgetsWhatWasPublishedByItsAgeAlone() {
        UUID plan = published(all);
        Instant mondayAfter = MONDAY.plusWeeks(1).atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(needed.retention().forgetPublished(mondayAfter)).isZero();
        needed.retention().remove(plan);
        assertThat(needed.retention().forgetPublished(mondayAfter.minusSeconds(1))).isZero();
        assertThat(events(RosterOf.CITIZEN, MOVED)).isNotEmpty();
        assertThat(needed.retention().forgetPublished(mondayAfter)).isOne();
        assertThat(needed.rosters().calendar(RosterOf.CITIZEN, MOVED, MONDAY, MONDAY)).isEmpty();
    }

    private void assertCalendarsAreRosters() {
        Stream.of(RosterOf.values()).forEach(whose -> {
            for (String id : ids(whose)) {
                List<Appointment> roster = needed.rosters()
                        .find(whose, id, MONDAY, MONDAY.plusDays(6), null, PlanScope.ALL).orElseThrow().appointments();
                assertThat(events(whose, id).stream().filter(event -> !event.cancelled())
                        .map(CalendarEvent::appointment)).as(id).containsExactlyInAnyOrderElementsOf(roster);
            }
        });
    }

    private List<String> ids(RosterOf whose) {
        return published().stream().map(session -> switch (whose) {
            case THERAPIST -> session.therapist();
            case ROOM -> session.room();
            case CLASS -> session.rehabClass();
            case CITIZEN -> session.citizen();
        }).filter(id -> id != null).distinct().toList();
    }

    private List<CalendarEvent> events(RosterOf whose, String id) {
        return needed.rosters().calendar(whose, id, MONDAY, MONDAY.plusDays(6)).orElseThrow().events();
    }

    private List<Session> published() {
        return record.now(List.of(HERE)).stream().map(PublishedSession::session).toList();
    }

    private List<Integer> numbers() {
        return needed.client().sql("select number from publication_log order by 1").query(Integer.class).list();
    }

    private UUID published(List<Session> sessions) {
        UUID plan = stored(sessions.size() == first.size() ? before : full, sessions, null);
        assertThat(publishing.publish(plan, null)).isInstanceOf(Done.class);
        return plan;
    }

    /** A reservation of the newcomer is confirmed. */
    private UUID confirmed(UUID parent) {
        UUID booked = stored(full, all, parent);
        publications.succeed(parent, booked);
        return booked;
    }

    private UUID stored(Problem problem, List<Session> sessions, @Nullable UUID parent) {
        Plan plan = new Judge(problem).plan(sessions);
        assertThat(plan.score().hard()).isZero();
        return plans.store(new NewPlan(problem, new SearchLimits(1_000, null, 0), parent), plan).id();
    }

    private PlanState state(UUID plan) {
        return plans.find(plan).orElseThrow().state();
    }

    private static List<Session> moved(List<Session> sessions, String citizen, LocalDate day, int minutes) {
        List<Session> moved = new ArrayList<>(sessions);
        moved.replaceAll(it -> it.citizen().equals(citizen) && it.date().equals(day)
                ? new Session(it.citizen(), it.kind(), it.start().plusMinutes(minutes), it.end().plusMinutes(minutes),
                        it.therapist(), it.room(), it.rehabClass())
                : it);
        return moved;
    }

    private static Predicate<Session> of(String citizen) {
        return session -> session.citizen().equals(citizen);
    }

    private static Predicate<Session> not(String citizen) {
        return of(citizen).negate();
    }

    private Problem knowing(List<Session> sessions) {
        return new Problem(full.name(), full.timeZone(), full.horizon(), full.gridMinutes(), full.lunch(),
                full.closedDays(), full.sites(), full.rooms(), full.therapists(), full.classes(), full.pathways(),
                full.citizens(), new Published(sessions, null), full.weights());
    }

    private static Problem without(String citizen) {
        Problem problem = Examples.problem("tiny");
        return new Problem(problem.name(), problem.timeZone(), problem.horizon(), problem.gridMinutes(),
                problem.lunch(), problem.closedDays(), problem.sites(), problem.rooms(), problem.therapists(),
                problem.classes(), problem.pathways(),
                problem.citizens().stream().filter(it -> !it.id().equals(citizen)).toList(), problem.published(),
                problem.weights());
    }
}
