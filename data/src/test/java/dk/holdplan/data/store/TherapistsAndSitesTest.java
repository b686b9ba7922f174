package dk.holdplan.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.DataTest;
import dk.holdplan.data.Examples;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataTest
class TherapistsAndSitesTest {

    private final TherapistsAndSites known;
    private final PlanStore plans;
    private final WorkStore works;
    private final PublicationStore publications;
    private final PlanRetention retention;
    private final JdbcClient client;

    TherapistsAndSitesTest(TherapistsAndSites known, PlanStore plans, WorkStore works, PublicationStore publications,
            PlanRetention retention, JdbcClient client) {
        this.known = known;
        this.plans = plans;
        this.works = works;
        this.publications = publications;
        this.retention = retention;
        this.client = client;
    }

    @BeforeEach
    void deletePlans() {
        client.sql("delete from publication_log").update();
        client.sql("delete from plan").update();
    }

    @Test
    void areNoneBeforeTheFirstPlan() {
        assertThat(known.isEmpty()).isTrue();
        assertThat(known.hasTherapist("site-1-t1")).isFalse();
        assertThat(known.hasSite("site-1")).isFalse();
    }

    @Test
    void areThoseOfAnyPlanExactlyAsWritten() {
        plans.submit(new NewPlan(Examples.problem("tiny"), new SearchLimits(1_000, null, 0), null));

        assertThat(known.isEmpty()).isFalse();
        assertThat(known.hasTherapist("site-1-t1")).isTrue();
        assertThat(known.hasTherapist("Site-1-t1")).isFalse();
        assertThat(known.hasTherapist("site-1-ryg-1")).as("a class").isFalse();
        assertThat(known.hasSite("site-1")).isTrue();
        assertThat(known.hasSite("site")).isFalse();
    }

    @Test
    void areThoseOfWhatWasPublishedAlsoWhenThePlanIsGone() {
        UUID id = plans.submit(new NewPlan(Examples.problem("tiny"), new SearchLimits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(), Examples.plan("tiny"), Duration.ofSeconds(1));
        publications.publish(id);
        retention.remove(id);

        assertThat(known.isEmpty()).isFalse();
        assertThat(known.hasTherapist("site-1-t1")).isTrue();
        assertThat(known.hasSite("site-1")).isTrue();
    }
}
