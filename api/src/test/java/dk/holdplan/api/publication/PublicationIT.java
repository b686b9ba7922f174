package dk.holdplan.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** At a site of its own, since what is published stays. */
@ServiceTest
class PublicationIT {

    private static final String SITE = "publication-it";
    private static final String PUBLISHED = "/api/v1/published?site=" + SITE + "&week=2026-12-03";
    private static final String ROSTER = "/api/v1/therapists/" + SITE + "-t1/roster?from=2026-11-30&to=2026-12-04";
    private static final Problem PROBLEM = Objects
            .requireNonNull(ProblemDocument.read(elsewhere(ProblemDocument.write(FinishedPlan.PROBLEM))).value());
    private static final Plan PLAN = Objects
            .requireNonNull(PlanDocument.read(elsewhere(PlanDocument.write(FinishedPlan.PLAN))).value());

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private final JdbcClient jdbc;
    private final List<UUID> stored = new ArrayList<>();

    PublicationIT(@LocalServerPort int port, PlanStore plans, WorkStore works, JdbcClient jdbc) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
        this.jdbc = jdbc;
    }

    @AfterEach
    void withdraw() {
        jdbc.sql("delete from publication_log where site = ?").param(SITE).update();
        stored.forEach(id -> jdbc.sql("delete from plan where id = ?").param(id).update());
    }

    @Test
    void publishesAPlanAndThenAnotherInItsPlace() {
        UUID first = solved();
        UUID second = solved();

        Answer published = publish(first);

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.at("/state")).isEqualTo("PUBLISHED");
        assertThat(client.get(PUBLISHED).at("/items/0/plan")).isEqualTo(first.toString());
        assertThat(client.get(PUBLISHED).at("/items/0/monday")).isEqualTo("2026-11-30");
        assertThat(publish(first).status()).isEqualTo(200);

        assertThat(publish(second).status()).isEqualTo(200);
        assertThat(Json.each(client.get(PUBLISHED).body(), "/items", "plan")).containsExactly(second.toString());
        assertThat(state(first)).isEqualTo("SUPERSEDED");
    }

    @Test
    void tellsWhatCitizensWouldLoseAndPublishesWhenSomebodyHasSeenIt() {
        UUID all = solved();
        publish(all);
        String late = PLAN.sessions().getLast().citizen();
        UUID fewer = solved(new Judge(PROBLEM).plan(
                PLAN.sessions().stream().filter(session -> !session.citizen().equals(late)).toList()));
        assertThat(publishAnyway(fewer).status()).isEqualTo(200);

        long before = timesToldOf(late);
        Answer again = publish(all);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("WOULD_TAKE_BACK");
        assertThat(Json.each(again.body(), "/takenBack/items", "citizen")).isNotEmpty().containsOnly(late);
        assertThat(again.at("/takenBack/items/0/instead/therapistName")).isNotBlank();
        assertThat(timesToldOf(late)).isEqualTo(before + 1);
        String seen = "/api/v1/plans/" + all + "/publish?seen=" + again.at("/token");
        String key = UUID.randomUUID().toString();
        assertThat(client.send("POST", "/api/v1/plans/" + all + "/publish", BodyPublishers.noBody(),
                "Idempotency-Key", key).at("/token")).isEqualTo(again.at("/token"));
        assertThat(timesToldOf(late)).isEqualTo(before + 2);
        assertThat(client.post(seen).at("/state")).isEqualTo("PUBLISHED");
        assertThat(state(fewer)).isEqualTo("SUPERSEDED");
    }

    @Test
    void undoesAPublicationAndTellsWhatWasPublishedSince() {
        UUID first = solved();
        publish(first);
        UUID second = solved(new Judge(PROBLEM).plan(PLAN.sessions().subList(0, PLAN.sessions().size() - 1)));
        assertThat(publish(second).at("/code")).isEqualTo("WOULD_TAKE_BACK");
        assertThat(publishAnyway(second).at("/undoUntil")).isNotNull();

        assertThat(undo(first).at("/code")).isEqualTo("WOULD_TAKE_BACK");
        assertThat(undo(second).at("/state")).isEqualTo("SUPERSEDED");

        assertThat(Json.each(client.get(PUBLISHED).body(), "/items", "plan")).containsExactly(first.toString());
        assertThat(undo(first).at("/code")).isEqualTo("CONFLICT");
        assertThat(undo(UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void showsThePublishedPlanInRostersAndSaysSo() {
        UUID published = solved();
        UUID newer = solved();
        assertThat(client.get(ROSTER).at("/appointments/0/plan")).isEqualTo(newer.toString());
        assertThat(client.get(ROSTER).at("/appointments/0/published")).isEqualTo("false");

        publish(published);

        assertThat(Json.each(client.get(ROSTER).body(), "/appointments", "plan")).containsOnly(published.toString());
        assertThat(Json.each(client.get(ROSTER).body(), "/appointments", "published")).containsOnly("true");
    }

    @Test
    void refusesToDeleteOrToEditWhatIsPublished() {
        UUID id = solved();
        publish(id);

        Answer deleted = client.delete("/api/v1/plans/" + id);

        assertThat(deleted.status()).isEqualTo(409);
        assertThat(deleted.at("/code")).isEqualTo("CONFLICT");
        client.post("/api/v1/plans/" + id + "/stop");
        Answer changed = client.postJson("/api/v1/plans/" + id + "/changes?steps=1",
                "{\"changes\": []}".getBytes(StandardCharsets.UTF_8));
        stored.add(UUID.fromString(changed.planId()));
        assertThat(state(id)).isEqualTo("PUBLISHED");
        assertThat(plans.plan(id)).contains(PLAN);
    }

    @Test
    void refusesAPlanThatIsNotThere() {
        UUID queued = plans.submit(new NewPlan(PROBLEM, new SearchLimits(1_000, null, 0), null)).id();
        stored.add(queued);

        assertThat(publish(queued).status()).isEqualTo(409);
        assertThat(publish(UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(client.get(PUBLISHED).size("/items")).isZero();
        assertThat(client.get("/api/v1/published?week=soon").status()).isEqualTo(400);
        assertThat(client.get("/api/v1/published?week=9999-12-31").status()).isEqualTo(400);
    }

    @Test
    void letsExactlyOneOfTwoStayThatArePublishedAtTheSameTime() {
        for (int round = 0; round < 5; round++) {
            UUID one = solved();
            UUID other = solved();

            CompletableFuture<Answer> otherAnswer = CompletableFuture.supplyAsync(() -> publish(other));
            assertThat(publish(one).status()).isEqualTo(200);
            assertThat(otherAnswer.join().status()).isEqualTo(200);

            assertThat(List.of(state(one), state(other))).containsExactlyInAnyOrder("PUBLISHED", "SUPERSEDED");
            assertThat(client.get(PUBLISHED).size("/items")).isOne();
        }
    }

    /** By name, and not as somebody in a plan. */
    private long timesToldOf(String citizen) {
        return jdbc.sql("select count(*) from audit where operation = 'PUBLISH_PLAN' and ? = any (citizens)")
                .param(citizen).query(Long.class).single();
    }

    private Answer publishAnyway(UUID id) {
        return client.post("/api/v1/plans/" + id + "/publish?seen=" + publish(id).at("/token"));
    }

    private Answer undo(UUID id) {
        return client.post("/api/v1/plans/" + id + "/publish/undo");
    }

    private UUID solved() {
        return solved(PLAN);
    }

    private UUID solved(Plan plan) {
        UUID id = FinishedPlan.stored(PROBLEM, plan, plans, works);
        stored.add(id);
        return id;
    }

    private Answer publish(UUID id) {
        return client.post("/api/v1/plans/" + id + "/publish");
    }

    private String state(UUID id) {
        return client.get("/api/v1/plans/" + id).at("/state");
    }

    private static byte[] elsewhere(String document) {
        return document.replace("site-1", SITE).getBytes(StandardCharsets.UTF_8);
    }
}
