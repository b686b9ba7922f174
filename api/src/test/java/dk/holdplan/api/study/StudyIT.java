package dk.holdplan.api.study;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Event;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class StudyIT {

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private UUID id;

    StudyIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storePlan() {
        id = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void deletePlan() {
        plans.delete(id);
    }

    @Test
    void countsTheUseOfAPlanAndNamesNoCitizens() {
        Answer use = client.get("/api/v1/plans/" + id + "/capacity");

        assertThat(use.status()).isEqualTo(200);
        assertThat(use.at("/plan")).isEqualTo(id.toString());
        assertThat(use.size("/therapists/each")).isPositive();
        assertThat(use.size("/sessions")).isEqualTo(5);
        FinishedPlan.PLAN.sessions().forEach(
                session -> assertThat(use.body()).doesNotContain('"' + session.citizen() + '"'));
    }

    @Test
    void showsTheUseAsCsvAndAsAPicture() {
        Answer csv = client.get("/api/v1/plans/" + id + "/capacity", "Accept", "text/csv");
        Answer png = client.get("/api/v1/plans/" + id + "/capacity", "Accept", "image/png");

        assertThat(csv.contentType().orElseThrow()).startsWith("text/csv");
        assertThat(csv.body().lines()).hasSizeGreaterThan(10).noneMatch(line -> line.startsWith("citizen"));
        assertThat(png.contentType()).contains("image/png");
        assertThat(png.body()).contains("PNG");
    }

    @Test
    void comparesScenariosAndTellsHowFarItIs() {
        Answer asked = post("/plans/" + id + "/what-if?seeds=2&steps=50",
                "{\"scenarios\": [{\"name\": \"same\", \"changes\": []}]}");

        assertThat(asked.status()).isEqualTo(202);
        List<Event> events = events(asked);
        assertThat(events).last().extracting(Event::name).isEqualTo("end");
        Answer study = client.get(asked.location().orElseThrow());
        assertThat(study.at("/state")).isEqualTo("DONE");
        assertThat(study.at("/done")).isEqualTo("4");
        assertThat(study.at("/answer/scenarios/0/outcome/scenario")).isEqualTo("same");
        assertThat(study.at("/answer/scenarios/0/differences/0/beyondNoise")).isEqualTo("false");
        assertThat(client.post(asked.location().orElseThrow() + "/stop").status()).isEqualTo(409);
    }

    @Test
    void looksAhead() {
        Answer asked = post("/forecasts?plan=" + id, "{\"weeks\": 2, \"runs\": 2, \"steps\": 20}");
        events(asked);

        Answer study = client.get(asked.location().orElseThrow());
        assertThat(study.at("/kind")).isEqualTo("FORECAST");
        assertThat(study.size("/answer/weeks")).isEqualTo(2);
    }

    @Test
    void stopsWhatTakesTooLong() {
        Answer asked = post("/plans/" + id + "/what-if?seeds=20&steps=1000000", "{\"scenarios\": []}");

        assertThat(client.post(asked.location().orElseThrow() + "/stop").status()).isEqualTo(202);
        events(asked);
        assertThat(client.get(asked.location().orElseThrow()).at("/state")).isEqualTo("STOPPED");
    }

    @Test
    void refusesQuestionsWithEveryIssueAtOnce() {
        Answer asked = post("/forecasts?plan=" + id, "{\"weeks\": 0, \"runs\": 0}");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.size("/issues")).isEqualTo(2);
        assertThat(post("/plans/" + id + "/what-if?seeds=0", "{\"scenarios\": []}").status()).isEqualTo(400);
        assertThat(post("/forecasts?plan=" + UUID.randomUUID(), "{}").status()).isEqualTo(404);
        assertThat(client.get("/api/v1/plans/" + id + "/studies/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private Answer post(String path, String json) {
        return client.postJson("/api/v1" + path, json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Event> events(Answer asked) {
        String study = asked.planId();
        return client.events(id + "/studies/" + study).toList();
    }
}
