package dk.holdplan.data.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanAccess;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is known to whom by rosters: a plan of site-1, and the same of site-2, with other citizens. */
@DataTest
class RosterScopesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final PlanScope SITE_1 = new PlanScope(null, List.of("site-1"));
    private static final PlanScope SITE_2 = new PlanScope(null, List.of("site-2"));

    private final Rosters rosters;
    private final MeetingDays meetings;
    private final PlanStore plans;
    private final PlanAccess access;
    private final PublicationStore publications;
    private final JdbcClient client;
    private UUID there;

    RosterScopesTest(Rosters rosters, MeetingDays meetings, PlanStore plans, PlanAccess access,
            PublicationStore publications, JdbcClient client) {
        this.rosters = rosters;
        this.meetings = meetings;
        this.plans = plans;
        this.access = access;
        this.publications = publications;
        this.client = client;
    }

    @BeforeEach
    void storePlans() {
        forgetPlans();
        stored("site-1", "c0");
        there = stored("site-2", "d0");
    }

    @AfterEach
    void forgetPlans() {
        client.sql("delete from publication_log").update();
        client.sql("delete from plan").update();
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN,c00008,d00008", "THERAPIST,site-1-t1,site-2-t1", "ROOM,site-1-room-1,site-2-room-1",
            "CLASS,site-1-ryg-1,site-2-ryg-1"})
    void areOfWhoIsAtOnesOwnSitesAlone(RosterOf whose, String here, String elsewhere) {
        for (boolean published : List.of(false, true)) {
            assertThat(rosters.find(whose, here, MONDAY, SUNDAY, null, SITE_1)).as(here).isPresent();
            assertThat(rosters.find(whose, elsewhere, MONDAY, SUNDAY, null, SITE_1)).as(elsewhere).isEmpty();
            assertThat(rosters.find(whose, elsewhere, MONDAY, SUNDAY, null, SITE_2)).as(elsewhere).isPresent();
            assertThat(rosters.find(whose, elsewhere, MONDAY, SUNDAY, null, PlanScope.ALL)).as(elsewhere).isPresent();
            if (!published) {
                publications.publish(there);
            }
        }
    }

    @Test
    void knowNoClassOfOtherSites() {
        LocalDate tuesday = MONDAY.plusDays(1);

        assertThat(meetings.find("site-2-ryg-1", tuesday, SITE_2).orElseThrow().meetings()).isNotEmpty();
        assertThat(meetings.find("site-2-ryg-1", tuesday, SITE_1)).isEmpty();
    }

    /** A booking system submits problems, but nobody works by what comes of them before it is published. */
    @Test
    void showNoDraftOfWhoDoesNotPlan() {
        access.own(there, "key:1", false);

        assertThat(rosters.find(RosterOf.THERAPIST, "site-2-t1", MONDAY, SUNDAY, null, PlanScope.ALL).orElseThrow()
                .appointments()).isEmpty();
        assertThat(meetings.find("site-2-ryg-1", MONDAY.plusDays(1), PlanScope.ALL).orElseThrow().meetings()).isEmpty();

        publications.publish(there);

        assertThat(rosters.find(RosterOf.THERAPIST, "site-2-t1", MONDAY, SUNDAY, null, PlanScope.ALL).orElseThrow()
                .appointments()).isNotEmpty();
        assertThat(meetings.find("site-2-ryg-1", MONDAY.plusDays(1), PlanScope.ALL).orElseThrow().meetings())
                .isNotEmpty();
    }

    @Test
    void showADraftToThoseOnlyWhoMaySeeAllOfItsPlan() {
        client.sql("insert into plan_sites (plan_id, sites) values (?, '{site-3}')").param(there).update();
        assertThat(rosters.find(RosterOf.THERAPIST, "site-2-t1", MONDAY, SUNDAY, null, SITE_2)).isEmpty();

        publications.publish(there);

        assertThat(rosters.find(RosterOf.THERAPIST, "site-2-t1", MONDAY, SUNDAY, null, SITE_2).orElseThrow()
                .appointments()).as("what is published at their site").isNotEmpty();
    }

    private UUID stored(String site, String citizens) {
        Plan plan = Objects.requireNonNull(
                PlanDocument.read(moved(PlanDocument.write(Examples.plan("tiny")), site, citizens)).value());
        return plans.store(new NewPlan(Objects.requireNonNull(ProblemDocument
                .read(moved(ProblemDocument.write(Examples.problem("tiny")), site, citizens)).value()),
                new SearchLimits(1_000, null, 0), null), plan).id();
    }

    private static byte[] moved(String document, String site, String citizens) {
        return document.replace("\"site-1", '"' + site).replace("\"c0", '"' + citizens)
                .getBytes(StandardCharsets.UTF_8);
    }
}
