package dk.holdplan.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.data.paging.Position;
import dk.holdplan.data.scope.PlanScope;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class PlanAccessTest {

    private static final SearchLimits LIMITS = new SearchLimits(30_000, null, 7);
    private static final Problem ONE_SITE = Examples.problem("tiny");
    private static final Problem THREE_SITES = Examples.problem("city-week");

    private final PlanAccess access;
    private final PlanStore plans;
    private final WorkStore works;
    private final PublicationStore publications;
    private final SettableClock clock;
    private final JdbcClient client;

    PlanAccessTest(PlanAccess access, PlanStore plans, WorkStore works, PublicationStore publications,
            SettableClock clock, JdbcClient client) {
        this.access = access;
        this.plans = plans;
        this.works = works;
        this.publications = publications;
        this.clock = clock;
        this.client = client;
    }

    @BeforeEach
    void forgetEarlierPlans() {
        client.sql("delete from plan").update();
    }

    @Test
    void listsTheNewestFirst() {
        UUID first = submit(ONE_SITE);
        UUID second = submit(ONE_SITE);
        UUID third = submit(ONE_SITE);

        assertThat(access.page(PlanScope.ALL, 0, 2)).extracting(StoredPlan::id).containsExactly(third, second);
        assertThat(access.page(PlanScope.ALL, 1, 2)).extracting(StoredPlan::id).containsExactly(first);
        assertThat(access.page(PlanScope.ALL, 0, 2).getTotalElements()).isEqualTo(3);
    }

    @Test
    void goesOnBehindAPlanWhateverComesAndGoes() {
        UUID first = submit(ONE_SITE);
        UUID second = submit(ONE_SITE);
        List<UUID> atOnce = List.of(submit(ONE_SITE), submit(ONE_SITE), submit(ONE_SITE));
        client.sql("update plan set requested_at = (select requested_at from plan where id = ?) where id in (?, ?)")
                .params(atOnce.get(0), atOnce.get(1), atOnce.get(2)).update();
        List<UUID> ids = atOnce.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        StoredPlan last = access.page(PlanScope.ALL, 0, 2).getContent().getLast();
        assertThat(last.id()).isEqualTo(ids.get(1));
        Position position = Position.of(new Position(last.requestedAt(), last.id()).text()).orElseThrow();

        submit(ONE_SITE);
        plans.delete(last.id());
        plans.delete(second);

        assertThat(access.after(PlanScope.ALL, position, 2)).extracting(StoredPlan::id)
                .containsExactly(ids.get(2), first);
        assertThat(access.after(PlanScope.ALL, position, 2).getTotalElements()).isEqualTo(4);
        assertThat(access.after(new PlanScope("key:1", List.of()), position, 2)).isEmpty();
    }

    @Test
    void showsAnOwnerNothingButOwnPlans() {
        UUID own = submit(ONE_SITE);
        UUID other = submit(ONE_SITE);
        UUID nobodys = submit(ONE_SITE);
        access.own(own, "key:1", false);
        access.own(other, "key:2", false);
        PlanScope scope = new PlanScope("key:1", List.of());

        assertThat(access.page(scope, 0, 10)).extracting(StoredPlan::id).containsExactly(own);
        assertThat(access.sees(scope, own)).isTrue();
        assertThat(access.sees(scope, other)).isFalse();
        assertThat(access.sees(scope, nobodys)).isFalse();
        assertThat(access.sees(PlanScope.ALL, nobodys)).isTrue();
        assertThat(access.sees(PlanScope.ALL, UUID.randomUUID())).isFalse();
    }

    @Test
    void showsNoPlanWithASiteOfOthers() {
        UUID here = submit(ONE_SITE);
        UUID everywhere = submit(THREE_SITES);
        PlanScope one = new PlanScope(null, List.of("site-1"));

        assertThat(access.page(one, 0, 10)).extracting(StoredPlan::id).containsExactly(here);
        assertThat(access.page(one, 0, 10).getTotalElements()).isEqualTo(1);
        assertThat(access.sees(one, everywhere)).isFalse();
        assertThat(access.sees(new PlanScope(null, List.of("site-1", "site-2", "site-3")), everywhere)).isTrue();
        assertThat(access.sees(new PlanScope(null, List.of("site-2")), here)).isFalse();
    }

    @Test
    void showsNoPlanWithoutRoomsToThoseOfOtherSites() {
        UUID withoutRooms = submit(withoutRooms());
        UUID empty = submit(new Problem("empty", "Europe/Copenhagen", ONE_SITE.horizon(), 15, null, Set.of(),
                ONE_SITE.sites(), List.of(), List.of(), List.of(), List.of(), List.of(), null, Map.of()));

        for (UUID plan : List.of(withoutRooms, empty)) {
            assertThat(access.sees(new PlanScope(null, List.of("site-1")), plan)).isTrue();
            assertThat(access.sees(new PlanScope(null, List.of("site-2")), plan)).isFalse();
        }
    }

    @Test
    void showsNoPlanWithACitizenWhoComesToOtherSitesOnly() {
        String first = ONE_SITE.citizens().getFirst().id();
        UUID elsewhere = submit(movedCitizen(first, List.of("site-2")));
        UUID both = submit(movedCitizen(first, List.of("site-2", "site-1")));
        PlanScope one = new PlanScope(null, List.of("site-1"));

        assertThat(access.page(one, 0, 10)).extracting(StoredPlan::id).containsExactly(both);
        assertThat(access.sees(one, elsewhere)).isFalse();
        assertThat(access.sees(new PlanScope(null, List.of("site-1", "site-2")), elsewhere)).isTrue();
    }

    /** What is refused when it is submitted is what would not be seen. */
    @Test
    void coversTheProblemsOfThePlansThatItSees() {
        String first = ONE_SITE.citizens().getFirst().id();
        List<Problem> problems = List.of(ONE_SITE, THREE_SITES, movedCitizen(first, List.of("site-2")),
                movedCitizen(first, List.of("site-1", "site-3")), withoutRooms());
        List<PlanScope> scopes = Stream.of("site-1", "site-2", "site-1 site-2", "site-1 site-2 site-3", "nowhere")
                .map(sites -> new PlanScope(null, List.of(sites.split(" ")))).toList();

        for (Problem problem : problems) {
            UUID plan = submit(problem);
            scopes.forEach(scope -> assertThat(access.sees(scope, plan)).as("%s", scope)
                    .isEqualTo(scope.covers(problem)));
        }
    }

    @Test
    void knowsWhoLeadsAMeetingOfWhatIsPublished() {
        UUID id = submit(ONE_SITE);
        works.finish(works.begin(id).orElseThrow(), Examples.plan("tiny"), Duration.ofSeconds(1));
        Session led = Examples.plan("tiny").sessions().stream().filter(it -> it.rehabClass() != null).findFirst()
                .orElseThrow();
        String rehabClass = Objects.requireNonNull(led.rehabClass());
        assertThat(access.leads(led.therapist(), rehabClass, led.date())).as("a draft").isFalse();

        publications.publish(id);

        assertThat(access.leads(led.therapist(), rehabClass, led.date())).isTrue();
        assertThat(access.leads(led.therapist(), rehabClass, led.date().plusWeeks(1))).isFalse();
        assertThat(access.leads(led.therapist(), "no-class", led.date())).isFalse();
        assertThat(ONE_SITE.therapists()).filteredOn(it -> !it.id().equals(led.therapist())).isNotEmpty()
                .noneMatch(it -> access.leads(it.id(), rehabClass, led.date()));
        client.sql("delete from publication_log").update();
    }

    private static Problem withoutRooms() {
        return new Problem(ONE_SITE.name(), ONE_SITE.timeZone(), ONE_SITE.horizon(), ONE_SITE.gridMinutes(),
                ONE_SITE.lunch(), ONE_SITE.closedDays(), ONE_SITE.sites(), List.of(), ONE_SITE.therapists(), List.of(),
                ONE_SITE.pathways(), ONE_SITE.citizens(), null, Map.of());
    }

    private static Problem movedCitizen(String id, List<String> sites) {
        return new Problem(ONE_SITE.name(), ONE_SITE.timeZone(), ONE_SITE.horizon(), ONE_SITE.gridMinutes(),
                ONE_SITE.lunch(), ONE_SITE.closedDays(), THREE_SITES.sites(), ONE_SITE.rooms(), ONE_SITE.therapists(),
                ONE_SITE.classes(), ONE_SITE.pathways(),
                ONE_SITE.citizens().stream().map(it -> it.id().equals(id) ? at(it, sites) : it).toList(), null,
                Map.of());
    }

    private static Citizen at(Citizen it, List<String> sites) {
        return new Citizen(it.id(), sites, it.pathway(), it.referral(), it.age(), it.painDays(), it.suitsClasses(),
                it.needsSkills(), it.stepFree(), it.available(), it.absent(), it.preferred(), it.trainingWeeks(),
                it.course());
    }

    private UUID submit(Problem problem) {
        clock.pass(Duration.ofMinutes(1));
        return plans.submit(new NewPlan(problem, LIMITS, null)).id();
    }
}
