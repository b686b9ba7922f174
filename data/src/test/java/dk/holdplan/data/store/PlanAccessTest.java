package dk.holdplan.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import dk.holdplan.data.SettableClock;
import dk.holdplan.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class PlanAccessTest {

    private static final Limits LIMITS = new Limits(30_000, null, 7);
    private static final Problem ONE_SITE = Examples.problem("tiny");
    private static final Problem THREE_SITES = Examples.problem("city-week");

    private final PlanAccess access;
    private final PlanStore plans;
    private final WorkStore works;
    private final SettableClock clock;
    private final JdbcClient client;

    PlanAccessTest(PlanAccess access, PlanStore plans, WorkStore works, SettableClock clock, JdbcClient client) {
        this.access = access;
        this.plans = plans;
        this.works = works;
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
    void showsAnOwnerNothingButOwnPlans() {
        UUID own = submit(ONE_SITE);
        UUID other = submit(ONE_SITE);
        UUID nobodys = submit(ONE_SITE);
        access.own(own, "key:1");
        access.own(other, "key:2");
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
    void knowsWhoLeadsAClass() {
        UUID id = submit(ONE_SITE);
        works.finish(works.begin(id).orElseThrow(), Examples.plan("tiny"), Duration.ofSeconds(1));

        assertThat(access.leads("site-1-t1", "site-1-ryg-1")).isTrue();
        assertThat(access.leads("site-1-t9", "site-1-ryg-1")).isFalse();
        assertThat(access.leads("site-1-t1", "no-class")).isFalse();
    }

    private UUID submit(Problem problem) {
        clock.pass(Duration.ofMinutes(1));
        return plans.submit(new NewPlan(problem, LIMITS, null)).id();
    }
}
