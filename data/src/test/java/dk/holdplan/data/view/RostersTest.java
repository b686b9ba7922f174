package dk.holdplan.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.Work;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.explain.Remark;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Therapist;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does what, from drafts and published plans; more than 250 lines, since another class would store the same plans. */
@DataTest
class RostersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final String THERAPIST = "site-1-t1";

    private final Problem problem = Examples.problem("tiny");
    private final Plan plan = Examples.plan("tiny");

    private final Rosters rosters;
    private final Timetables timetables;
    private final PlanStore plans;
    private final WorkStore works;
    private final PublicationStore publications;
    private final SettableClock clock;
    private final JdbcClient client;

    RostersTest(Rosters rosters, Timetables timetables, PlanStore plans, WorkStore works,
            PublicationStore publications, SettableClock clock, JdbcClient client) {
        this.rosters = rosters;
        this.timetables = timetables;
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

    @Test
    void showsEverySessionOfTheTherapistOnceAndNoOther() {
        finish(submit(), plan);

        Roster roster = rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow();

        assertThat(roster.name()).isEqualTo("Therapist 1.1");
        assertThat(roster.appointments()).isSortedAccordingTo((a, b) -> a.start().compareTo(b.start()));
        assertThat(roster.appointments()).flatExtracting(Appointment::citizens).containsExactlyInAnyOrderElementsOf(
                plan.sessions().stream().filter(it -> it.therapist().equals(THERAPIST)).map(Session::citizen).toList());
    }

    @Test
    void showsAMeetingAsOneAppointmentWithAllItsCitizens() {
        finish(submit(), plan);
        LocalDateTime tuesdayAtEight = MONDAY.plusDays(1).atTime(8, 0);

        Roster roster = rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow();

        Appointment meeting = roster.appointments().stream().filter(it -> it.start().equals(tuesdayAtEight)).findFirst()
                .orElseThrow();
        assertThat(meeting.rehabClass()).isEqualTo(new Appointment.Resource("site-1-ryg-1", "site-1-ryg-1"));
        assertThat(meeting.site()).isEqualTo("site-1");
        assertThat(meeting.citizens()).hasSizeGreaterThan(1).isSorted()
                .containsExactlyElementsOf(plan.sessions().stream().filter(it -> it.start().equals(tuesdayAtEight))
                        .filter(it -> it.therapist().equals(THERAPIST)).map(Session::citizen).sorted().toList());
    }

    @Test
    void tellsWhatTheTherapistNeedsToKnowAsAPlanAndAsWhatWasPublished() {
        Problem noted = problem.withTherapists(problem.therapists().stream()
                .map(it -> new Therapist(it.id(), it.name(), it.skills(), it.shifts(), it.absent(), 15, it.avoids()))
                .toList());
        UUID id = finish(submit(noted), plan);
        Session examination = plan.sessions().stream().filter(it -> it.kind() == SessionKind.EXAMINATION).findFirst()
                .orElseThrow();
        ToKnow known = new ToKnow(0, 15,
                Map.of(examination.citizen(), List.of(Remark.of("FIRST_TIME"))));

        Roster draft = rosters.find(RosterOf.CITIZEN, examination.citizen(), MONDAY, FRIDAY, null, PlanScope.ALL)
                .orElseThrow();
        publications.publish(id);
        Calendar calendar = rosters.calendar(RosterOf.CITIZEN, examination.citizen(), MONDAY, FRIDAY).orElseThrow();

        assertThat(draft.appointments()).extracting(Appointment::toKnow).containsExactly(known);
        assertThat(calendar.events()).extracting(event -> event.appointment().toKnow()).containsExactly(known);
    }

    @Test
    void keepsToTheDaysAskedFor() {
        finish(submit(), plan);

        Roster roster = rosters
                .find(RosterOf.THERAPIST, THERAPIST, MONDAY.plusDays(1), MONDAY.plusDays(1), null, PlanScope.ALL)
                .orElseThrow();

        assertThat(roster.appointments()).isNotEmpty()
                .allMatch(it -> it.start().toLocalDate().equals(MONDAY.plusDays(1)));
        assertThat(rosters
                .find(RosterOf.THERAPIST, THERAPIST, MONDAY.plusDays(70), FRIDAY.plusDays(70), null, PlanScope.ALL)
                .orElseThrow()
                .appointments()).isEmpty();
    }

    @Test
    void takesThePlanThatWasFinishedLastUnlessOneIsPublished() {
        UUID older = finish(submit(), plan);
        clock.pass(Duration.ofMinutes(1));
        UUID newer = finish(submit(), plan);

        assertThat(
                plansIn(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()))
                .containsOnly(newer);

        publications.publish(older);
        assertThat(
                plansIn(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()))
                .containsOnly(older);
        assertThat(plansIn(
                rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, newer, PlanScope.ALL).orElseThrow()))
                .containsOnly(newer);
    }

    @Test
    void showsTheSameWhenAskedAgainAndNothingOfAPlanThatIsGone() {
        UUID id = finish(submit(), plan);
        Roster first = rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow();

        assertThat(first.appointments()).isNotEmpty();
        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL)).contains(first);
        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, id, PlanScope.ALL).orElseThrow())
                .isEqualTo(first);

        plans.delete(id);
        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL)).isEmpty();
    }

    @Test
    void saysWhetherItIsPublishedOrADraft() {
        UUID id = finish(submit(), plan);

        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()
                .appointments())
                .isNotEmpty()
                .noneMatch(Appointment::published);
        assertThat(timetables.week(id, MONDAY)).isNotEmpty().noneMatch(Appointment::published);

        publications.publish(id);

        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()
                .appointments())
                .isNotEmpty()
                .allMatch(Appointment::published);
        assertThat(timetables.week(id, MONDAY)).isNotEmpty().allMatch(Appointment::published);
    }

    @Test
    void takesEachSiteFromThePlanThatIsPublishedThere() {
        UUID here = finish(submit(), plan);
        UUID there = finish(submit(atSite("site-2")), plan);
        publications.publish(here);
        publications.publish(there);
        clock.pass(Duration.ofMinutes(1));
        finish(submit(), plan);

        assertThat(sitesOf(here)).containsOnly("site-1");
        assertThat(sitesOf(there)).containsOnly("site-2");
        assertThat(
                plansIn(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()))
                .containsOnly(here, there);
    }

    @Test
    void showsADraftWhereNothingIsPublishedYet() {
        UUID here = finish(submit(), plan);
        publications.publish(here);
        UUID draft = finish(submit(atSite("site-2")), plan);

        assertThat(sitesOf(here)).containsOnly("site-1");
        assertThat(sitesOf(draft)).containsOnly("site-2");
        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()
                .appointments())
                .allMatch(it -> it.published() == it.plan().equals(here));
    }

    @Test
    void leavesOutAPlanThatIsNotFinishedUnlessItIsAskedFor() {
        UUID id = submit();
        works.save(works.begin(id).orElseThrow(), plan, Duration.ZERO);

        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()
                .appointments())
                .isEmpty();
        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, id, PlanScope.ALL).orElseThrow()
                .appointments())
                .isNotEmpty();
    }

    @Test
    void knowsNoTherapistThatNoPlanHas() {
        UUID id = finish(submit(), plan);

        assertThat(rosters.find(RosterOf.THERAPIST, "nobody", MONDAY, FRIDAY, null, PlanScope.ALL)).isEmpty();
        assertThat(rosters.find(RosterOf.THERAPIST, "nobody", MONDAY, FRIDAY, id, PlanScope.ALL)).isEmpty();
        assertThat(rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, UUID.randomUUID(), PlanScope.ALL))
                .isEmpty();
    }

    @Test
    void showsTheTimetableOfAWeek() {
        UUID id = finish(submit(), plan);

        assertThat(timetables.week(id, MONDAY)).flatExtracting(Appointment::citizens)
                .containsExactlyInAnyOrderElementsOf(plan.sessions().stream().map(Session::citizen).toList());
        assertThat(timetables.week(id, MONDAY.plusDays(7))).isEmpty();
        assertThat(timetables.week(UUID.randomUUID(), MONDAY)).isEmpty();
    }

    private UUID submit() {
        return submit(problem);
    }

    private UUID submit(Problem submitted) {
        return plans.submit(new NewPlan(submitted, new SearchLimits(1_000, null, 0), null)).id();
    }

    private Problem atSite(String site) {
        String moved = ProblemDocument.write(problem).replace("\"site-1\"", '"' + site + '"');
        return Objects.requireNonNull(ProblemDocument.read(moved.getBytes(StandardCharsets.UTF_8)).value());
    }

    private Stream<String> sitesOf(UUID plan) {
        return rosters.find(RosterOf.THERAPIST, THERAPIST, MONDAY, FRIDAY, null, PlanScope.ALL).orElseThrow()
                .appointments().stream()
                .filter(it -> it.plan().equals(plan)).map(Appointment::site);
    }

    private UUID finish(UUID id, Plan result) {
        Work work = works.begin(id).orElseThrow();
        works.finish(work, result, Duration.ofSeconds(1));
        return id;
    }

    private static List<UUID> plansIn(Roster roster) {
        return roster.appointments().stream().map(Appointment::plan).toList();
    }
}
