package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class HoldIT {

    private static final int RACERS = 12;
    private static final List<String> RUNNING = TownWeek.like(false);

    private final Client client;
    private final TownWeek town;
    private final JdbcClient database;

    HoldIT(@LocalServerPort int port, PlanStore plans, JdbcClient database) {
        this.client = new Client(port);
        this.town = new TownWeek(client, plans);
        this.database = database;
    }

    @AfterEach
    void remove() {
        TownWeek.removeAll(database);
    }

    @Test
    void keepsAPlaceUntilItIsGivenBack() {
        JsonNode place = town.bestPlace("a");
        Answer held = town.hold(TownWeek.of(TownWeek.NEW, "a"), "EXAMINATION", place);
        assertThat(held.status()).as(held.body()).isEqualTo(201);
        assertThat(held.at("/state")).isEqualTo("HELD");
        assertThat(held.at("/plan")).isEqualTo(town.id().toString());
        assertThat(client.get(held.location().orElseThrow()).at("/id")).isEqualTo(held.at("/id"));

        assertThat(Json.each(town.get("/holds").body(), "/holds", "id")).containsExactly(held.at("/id"));
        assertThat(town.bestPlace("b")).isNotEqualTo(place);
        Answer second = town.hold(TownWeek.of(TownWeek.NEW, "b"), "EXAMINATION", place);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/detail")).contains("H07");

        assertThat(client.delete(held.location().orElseThrow()).status()).isEqualTo(204);
        assertThat(client.get(held.location().orElseThrow()).status()).isEqualTo(404);
        assertThat(town.hold(TownWeek.of(TownWeek.NEW, "b"), "EXAMINATION", place).status()).isEqualTo(201);
    }

    @Test
    void freesThePlaceWhenTheTimeIsUp() {
        JsonNode place = town.bestPlace("a");
        Answer held = town.hold(TownWeek.of(TownWeek.NEW, "a"), "EXAMINATION", place);
        database.sql("update hold set created_at = created_at - interval '1 day', expires_at = now() - interval '1 s' "
                + "where id = ?").param(UUID.fromString(held.at("/id"))).update();

        assertThat(client.get(held.location().orElseThrow()).at("/state")).isEqualTo("EXPIRED");
        assertThat(client.post(held.location().orElseThrow() + "/confirm").status()).isEqualTo(409);
        assertThat(town.bestPlace("b")).isEqualTo(place);
        assertThat(town.hold(TownWeek.of(TownWeek.NEW, "b"), "EXAMINATION", place).status()).isEqualTo(201);
    }

    @Test
    void makesANewPlanWhenConfirmedAndGoesOnFromThere(CapturedOutput output) {
        Answer first = town.holdBest("a");
        Answer second = town.holdBest("b");
        Answer confirmed = client.post(first.location().orElseThrow() + "/confirm");
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.at("/state")).isEqualTo("CONFIRMED");
        String child = confirmed.at("/plan");
        assertThat(client.post(first.location().orElseThrow() + "/confirm").at("/plan")).isEqualTo(child);
        assertThat(output.getAll().lines().filter(line -> line.contains("is confirmed"))).as("once, and of nobody")
                .singleElement().asString().endsWith("Plan " + town.id() + ": reservation " + first.at("/id")
                        + " is confirmed, in plan " + child);
        assertThat(client.delete(first.location().orElseThrow()).status()).isEqualTo(409);

        Answer plan = client.get("/api/v1/plans/" + child);
        assertThat(plan.at("/state")).isEqualTo("SOLVED");
        Answer kept = client.delete("/api/v1/plans/" + child);
        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.at("/detail")).contains(child + " is SOLVED and has reservations: 0 held, 1 confirmed");
        assertThat(plan.at("/parent")).isEqualTo(town.id().toString());
        Judging.assertValid(client, child);
        Problem problem = Judging.problem(client.get("/api/v1/plans/" + child + "/problem").body());
        assertThat(problem.publishedSessions()).isEqualTo(TownWeek.plan().sessions());
        assertThat(problem.citizens()).extracting(Citizen::id).contains("a").doesNotContain("b");

        assertThat(town.recommend(TownWeek.of(TownWeek.NEW, "c")).at("/plan")).isEqualTo(child);
        assertThat(client.get(second.location().orElseThrow()).at("/plan")).isEqualTo(child);
        String grandchild = client.post(second.location().orElseThrow() + "/confirm").at("/plan");
        assertThat(client.get("/api/v1/plans/" + grandchild).at("/parent")).isEqualTo(child);
        Judging.assertValid(client, grandchild);
    }

    @Test
    void takesThePlaceOfAPublishedPlan() {
        client.post("/api/v1/plans/" + town.id() + "/publish");
        assertThat(client.get("/api/v1/plans/" + town.id()).at("/state")).isEqualTo("PUBLISHED");

        String child = client.post(town.holdBest("a").location().orElseThrow() + "/confirm").at("/plan");

        assertThat(client.get("/api/v1/plans/" + child).at("/state")).isEqualTo("PUBLISHED");
        assertThat(client.get("/api/v1/plans/" + town.id()).at("/state")).isEqualTo("SUPERSEDED");
    }

    @Test
    void refusesWhatNobodyCanHold() {
        JsonNode place = town.bestPlace("a");
        Session taken = TownWeek.plan().sessions().getFirst();

        assertThat(town.hold(TownWeek.id("nobody"), "EXAMINATION", place).status()).isEqualTo(404);
        assertThat(town.hold(TownWeek.id(taken.citizen()), "EXAMINATION", place).status()).isEqualTo(409);
        assertThat(town.hold(TownWeek.of(TownWeek.NEW, "a").put("minutes", 61), "EXAMINATION", place).status())
                .isEqualTo(422);
        assertThat(town.get("/holds/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    /** Who asks for the last place at the same time as others gets it or hears that it is gone, nothing else. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void hasOneWinnerForTheLastPlace(int round) {
        JsonNode place = town.bestPlace("r" + round);

        List<Answer> answers = race(
                i -> town.hold(TownWeek.of(TownWeek.NEW, "r" + round + "-" + i), "EXAMINATION", place));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(confirmed(answers)).hasSize(1);
    }

    /** Of a class, as many as there are places, also when they confirm at the same time. */
    @Test
    void fillsAClassToItsLastPlace() {
        ClassPlace last = RUNNING.stream().flatMap(this::classPlaces)
                .filter(one -> placesLeft(one.place()) > 0 && placesLeft(one.place()) < RACERS).findFirst()
                .orElseThrow();
        long left = placesLeft(last.place());

        List<Answer> answers = race(
                i -> town.hold(TownWeek.of(last.like(), "x" + i), "TRAINING", last.place()));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize((int) left);
        assertThat(confirmed(answers)).hasSize((int) left);
    }

    private record ClassPlace(String like, JsonNode place) {
    }

    private Stream<ClassPlace> classPlaces(String like) {
        Answer found = town.recommend(
                TownWeek.of(like, "x").put("kind", "TRAINING").put("limit", 100).put("push", false));
        return StreamSupport.stream(Json.tree(found.body()).path("places").spliterator(), false)
                .map(ranked -> ranked.get("place")).filter(place -> place.hasNonNull("class"))
                .map(place -> new ClassPlace(like, place));
    }

    private static long placesLeft(JsonNode place) {
        String rehabClass = place.get("class").asString();
        int capacity = Math.min(
                TownWeek.problem().classes().stream().filter(one -> one.id().equals(rehabClass)).findFirst()
                        .orElseThrow().capacity(),
                TownWeek.problem().rooms().stream().filter(one -> one.id().equals(place.get("room").asString()))
                        .findFirst().orElseThrow().capacity());
        return capacity - TownWeek.plan().sessions().stream().filter(session -> rehabClass.equals(session.rehabClass()))
                .filter(session -> place.get("start").asString().startsWith(session.date().toString())).count();
    }

    /** Confirms at once what was held; gives the plans, of which the newest has to be valid. */
    private List<String> confirmed(List<Answer> answers) {
        List<Answer> held = answers.stream().filter(answer -> answer.status() == 201).toList();
        List<Answer> confirmed = at(held.size(),
                i -> client.post(held.get(i).location().orElseThrow() + "/confirm"));
        assertThat(confirmed).extracting(Answer::status).containsOnly(200);
        String newest = client.get(held.getFirst().location().orElseThrow()).at("/plan");
        List<String> plans = confirmed.stream().map(answer -> answer.at("/plan")).distinct().toList();
        assertThat(plans).contains(newest);
        plans.forEach(plan -> Judging.assertValid(client, plan));
        return plans;
    }

    private List<Answer> race(IntFunction<Answer> request) {
        return at(RACERS, request);
    }

    private static List<Answer> at(int number, IntFunction<Answer> request) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService racers = Executors.newFixedThreadPool(Math.max(1, number))) {
            List<Future<Answer>> running = new ArrayList<>(IntStream.range(0, number)
                    .mapToObj(i -> (Callable<Answer>) () -> {
                        start.await();
                        return request.apply(i);
                    }).map(racers::submit).toList());
            start.countDown();
            return running.stream().map(HoldIT::answer).toList();
        }
    }

    private static Answer answer(Future<Answer> running) {
        try {
            return running.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
