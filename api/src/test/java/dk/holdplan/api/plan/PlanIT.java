package dk.holdplan.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Event;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import dk.holdplan.api.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class PlanIT {

    private static final byte[] TINY = Examples.dataset("tiny");

    private final Client client;

    PlanIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @Test
    void plansAProblemAndTellsOfItsProgress() {
        Answer submitted = client.postJson("/api/v1/plans?time=3s&seed=7", TINY);
        assertThat(submitted.status()).isEqualTo(202);
        assertThat(submitted.at("/state")).isEqualTo("QUEUED");
        assertThat(submitted.at("/limits/time")).isEqualTo("PT3S");
        assertThat(submitted.at("/limits/seed")).isEqualTo("7");
        String id = submitted.planId();

        List<Event> events = client.events(id).toList();

        assertThat(events).extracting(Event::name).containsOnly("progress", "end").endsWith("end");
        assertThat(events).filteredOn(event -> event.name().equals("end")).hasSize(1);
        assertThat(Json.at(events.getLast().data(), "/state")).isEqualTo("SOLVED");
        Answer state = client.get("/api/v1/plans/" + id);
        assertThat(state.at("/state")).isEqualTo("SOLVED");
        assertThat(state.at("/score/soft")).isEqualTo(Json.at(events.getLast().data(), "/soft"));
        Judging.assertValid(client, id);
    }

    @Test
    void givesTheProblemBack() {
        String id = client.postJson("/api/v1/plans?steps=1", TINY).planId();

        Answer problem = client.get("/api/v1/plans/" + id + "/problem");

        assertThat(problem.contentType()).contains("application/json");
        assertThat(Judging.problem(problem.body()))
                .isEqualTo(Judging.problem(new String(TINY, StandardCharsets.UTF_8)));
        client.delete("/api/v1/plans/" + id);
    }

    @Test
    void stopsASearchAndKeepsItsPlan() {
        String id = client.postJson("/api/v1/plans?time=10m", Examples.dataset("town-week")).planId();
        assertThat(client.events(id).anyMatch(event -> Json.at(event.data(), "/hard") != null)).isTrue();

        Answer stopped = client.post("/api/v1/plans/" + id + "/stop");
        List<Event> events = client.events(id).toList();

        assertThat(stopped.status()).isIn(200, 202);
        assertThat(Json.at(events.getLast().data(), "/state")).isEqualTo("STOPPED");
        Judging.assertValid(client, id);
        assertThat(client.post("/api/v1/plans/" + id + "/stop").status()).isEqualTo(200);
    }

    @Test
    void deletesAPlanThatIsBeingSearchedFor() {
        String id = client.postJson("/api/v1/plans?time=10m", TINY).planId();

        assertThat(client.delete("/api/v1/plans/" + id).status()).isEqualTo(204);

        assertThat(client.get("/api/v1/plans/" + id).status()).isEqualTo(404);
        assertThat(client.delete("/api/v1/plans/" + id).status()).isEqualTo(404);
    }

    @Test
    void onlyChecksWhenThatIsAskedFor() {
        String before = client.get("/api/v1/plans").at("/total");

        Answer answer = client.postJson("/api/v1/plans?solve=false", TINY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.size("/issues")).isZero();
        assertThat(client.get("/api/v1/plans").at("/total")).isEqualTo(before);
    }

    @Test
    void listsPlansPageByPage() {
        String older = client.postJson("/api/v1/plans?steps=1", TINY).planId();
        String newer = client.postJson("/api/v1/plans?steps=1", TINY).planId();

        Answer page = client.get("/api/v1/plans?size=2");

        assertThat(Json.each(page.body(), "/items", "id")).containsExactly(newer, older);
        assertThat(client.get("/api/v1/plans?size=1&page=1").at("/items/0/id")).isEqualTo(older);
        String next = client.get("/api/v1/plans?size=1").at("/next");
        String newest = client.postJson("/api/v1/plans?steps=1", TINY).planId();
        Answer behind = client.get("/api/v1/plans?size=1&after=" + next);
        assertThat(behind.at("/items/0/id")).as("not the same again").isEqualTo(older);
        client.delete("/api/v1/plans/" + newest);
        client.delete("/api/v1/plans/" + newer);
        assertThat(client.get("/api/v1/plans?size=1&after=" + next).at("/items/0/id")).as("none is left out")
                .isEqualTo(older);
        assertThat(client.get("/api/v1/plans?size=1&page=1&after=" + next).status()).isEqualTo(400);
        assertThat(client.get("/api/v1/plans?after=now").at("/detail")).startsWith("after: found now, expected");
        assertThat(client.get("/api/v1/plans?size=100").at("/next")).isNull();
        client.delete("/api/v1/plans/" + older);
        client.delete("/api/v1/plans/" + newer);
    }

    @Test
    void endsTheEventsOfAFinalPlanAtOnceAndTellsAReturningClientToStayAway() {
        String id = client.postJson("/api/v1/plans?time=1s&steps=1", TINY).planId();
        Event end = client.events(id).reduce((first, second) -> second).orElseThrow();

        List<Event> again = client.events(id).toList();

        assertThat(again).containsExactly(end);
        assertThat(client.get("/api/v1/plans/" + id + "/events", "Last-Event-ID", end.id()).status()).isEqualTo(204);
    }

    @Test
    void knowsNoPlanThatWasNeverSubmitted() {
        for (String path : List.of("", "/problem", "/plan", "/events")) {
            Answer answer = client.get("/api/v1/plans/" + UUID.randomUUID() + path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.contentType()).as(path).contains("application/problem+json");
        }
    }
}
