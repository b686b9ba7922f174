package dk.holdplan.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Event;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanState;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.StoredPlan;
import dk.holdplan.data.store.Work;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class SearchesIT {

    private static final Problem TINY = Objects
            .requireNonNull(ProblemDocument.read(Examples.dataset("tiny")).value());

    private final Client client;
    private final Searches searches;
    private final SolveSettings settings;
    private final PlanStore plans;
    private final WorkStore works;

    SearchesIT(@LocalServerPort int port, Searches searches, SolveSettings settings, PlanStore plans,
            WorkStore works) {
        this.client = new Client(port);
        this.searches = searches;
        this.settings = settings;
        this.plans = plans;
        this.works = works;
    }

    @Test
    void resumesASearchThatTheEndOfTheProcessInterrupted() {
        String id = client.postJson("/api/v1/plans?time=8s", Examples.dataset("tiny")).planId();
        assertThat(client.events(id).anyMatch(event -> Json.at(event.data(), "/hard") != null)).isTrue();

        searches.stop();
        assertThat(client.events(id).anyMatch(event -> Json.at(event.data(), "/state").equals("QUEUED"))).isTrue();
        searches.start();

        List<Event> events = client.events(id).toList();
        assertThat(Json.at(events.getLast().data(), "/state")).isEqualTo("SOLVED");
    }

    @Test
    void saysThatASearchBrokeDownWithoutSayingHow() {
        Problem senseless = new Problem(TINY.name(), TINY.timeZone(), TINY.horizon(), TINY.gridMinutes(), TINY.lunch(),
                TINY.closedDays(), TINY.sites(), TINY.rooms(), TINY.therapists(), TINY.classes(), List.of(),
                TINY.citizens(), TINY.published(), Map.of());
        Work work = works.begin(submit()).orElseThrow();

        boolean ended = searches.run(
                new Work(work.id(), work.attempt(), senseless, work.limits(), work.start(), work.spent()));

        assertThat(ended).isTrue();
        StoredPlan failed = plans.find(work.id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(PlanState.FAILED);
        assertThat(failed.failure()).startsWith("The search broke down");
    }

    @Test
    void givesUpASearchThatTakesTheProcessDownAgainAndAgain() {
        UUID id = submit();
        for (int i = 0; i < settings.attempts(); i++) {
            works.begin(id);
        }

        assertThat(searches.run(works.begin(id).orElseThrow())).isTrue();

        assertThat(plans.find(id).orElseThrow().state()).isEqualTo(PlanState.FAILED);
    }

    private UUID submit() {
        return plans.submit(new NewPlan(TINY, new SearchLimits(2_000, null, 0), null)).id();
    }
}
