package dk.holdplan.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class CalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final Problem problem = Examples.problem("tiny");
    private final Plan plan = Examples.plan("tiny");

    private final Rosters rosters;
    private final PlanStore plans;
    private final WorkStore works;
    private final PublicationStore publications;
    private final SettableClock clock;
    private final JdbcClient client;

    CalendarTest(Rosters rosters, PlanStore plans, WorkStore works, PublicationStore publications,
            SettableClock clock, JdbcClient client) {
        this.rosters = rosters;
        this.plans = plans;
        this.works = works;
        this.publications = publications;
        this.clock = clock;
        this.client = client;
    }

    @BeforeEach
    @AfterEach
    void forgetEarlierPlans() {
        client.sql("delete from publication_log").update();
        client.sql("delete from plan").update();
    }

    @ParameterizedTest
    @CsvSource({"THERAPIST, site-1-t1, Therapist 1.1", "ROOM, site-1-hall, site-1-hall",
            "CLASS, site-1-ryg-1, site-1-ryg-1", "CITIZEN, c00004, c00004"})
    void showsTheSameSessionsAsTheRoster(RosterOf whose, String id, String name) {
        publish(plan);

        Calendar calendar = rosters.calendar(whose, id, MONDAY, FRIDAY).orElseThrow();
        Roster roster = rosters.find(whose, id, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow();

        assertThat(calendar.name()).isEqualTo(roster.name()).isEqualTo(name);
        assertThat(calendar.events()).extracting(CalendarEvent::appointment).isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(roster.appointments());
        assertThat(calendar.events()).allMatch(event -> event.sequence() == 0 && !event.cancelled());
        assertThat(roster.appointments().stream().flatMap(it -> it.citizens().stream()))
                .containsExactlyInAnyOrderElementsOf(plan.sessions().stream().filter(theirs(whose, id))
                        .map(Session::citizen).toList());
    }

    @Test
    void tellsWhatChangedFromOnePublicationToTheNext() {
        publish(plan);
        clock.pass(Duration.ofHours(1));
        Session gone = plan.sessions().get(1);
        Session moved = plan.sessions().get(2);
        List<Session> sessions = plan.sessions().stream().filter(it -> !it.equals(gone)).map(it -> it.equals(moved)
                ? new Session(it.citizen(), it.kind(), it.start().plusMinutes(30), it.end().plusMinutes(30),
                        it.therapist(), it.room(), it.rehabClass())
                : it).toList();
        publish(new Judge(problem).plan(sessions));

        assertThat(rosters.calendar(RosterOf.CITIZEN, gone.citizen(), MONDAY, FRIDAY).orElseThrow().events())
                .singleElement().matches(event -> event.cancelled() && event.sequence() == 1
                        && event.changedAt().equals(clock.instant()));
        assertThat(rosters.calendar(RosterOf.CITIZEN, moved.citizen(), MONDAY, MONDAY).orElseThrow().events())
                .singleElement().matches(event -> !event.cancelled() && event.sequence() == 1
                        && event.appointment().start().equals(moved.start().plusMinutes(30)));
        assertThat(rosters.calendar(RosterOf.CITIZEN, moved.citizen(), MONDAY.plusDays(1), FRIDAY).orElseThrow()
                .events()).allMatch(event -> event.sequence() == 0);
    }

    @Test
    void showsNoDraftsAndNobodyUnknown() {
        finish(plan);

        assertThat(rosters.calendar(RosterOf.CITIZEN, "c00004", MONDAY, FRIDAY).orElseThrow().events()).isEmpty();
        assertThat(rosters.find(RosterOf.CITIZEN, "c00004", MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()
                .appointments())
                .isNotEmpty().noneMatch(Appointment::published);
        for (RosterOf whose : RosterOf.values()) {
            assertThat(rosters.calendar(whose, "nobody", MONDAY, FRIDAY)).isEmpty();
            assertThat(rosters.find(whose, "nobody", MONDAY, FRIDAY, null, PlanScope.ALL)).isEmpty();
        }
    }

    private static Predicate<Session> theirs(RosterOf whose, String id) {
        return switch (whose) {
            case THERAPIST -> session -> session.therapist().equals(id);
            case ROOM -> session -> session.room().equals(id);
            case CLASS -> session -> id.equals(session.rehabClass());
            case CITIZEN -> session -> session.citizen().equals(id);
        };
    }

    private void publish(Plan published) {
        UUID id = finish(published);
        assertThat(publications.publish(id)).isEqualTo(PublicationStore.Result.PUBLISHED);
    }

    private UUID finish(Plan finished) {
        UUID id = plans.submit(new NewPlan(problem, new SearchLimits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(), finished, Duration.ofSeconds(1));
        return id;
    }
}
