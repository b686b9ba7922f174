package dk.holdplan.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Rosters are read and problems submitted while a search runs. With the property {@code holdplan.load}, in seconds, 200
 * rosters a second are read for so long, and the times must be what was promised; without, it is short and only looks
 * for errors.
 */
@Execution(ExecutionMode.CONCURRENT)
class LoadIT {

    private static final int SECONDS = Integer.getInteger("holdplan.load", 0);
    private static final boolean MEASURED = SECONDS > 0;
    private static final int ROSTERS_A_SECOND = MEASURED ? 200 : 20;
    private static final int ROSTERS = MEASURED ? SECONDS * ROSTERS_A_SECOND : 60;
    private static final int WARM_UP = MEASURED ? 12_000 : 20;
    private static final int SUBMITS = MEASURED ? 40 : 4;
    private static final String WEEK = "from=2026-11-30&to=2026-12-06";
    private static final byte[] TOWN_WEEK = Examples.dataset("town-week");

    private final Load load = new Load();

    @Test
    void answersRostersAndTakesProblemsWhileASearchRuns() throws IOException, InterruptedException {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").start();
                ServiceProcess service = service(database.getJdbcUrl("postgres", "postgres"))) {
            Client planner = new Client(service.port());
            String published = planner.postJson("/api/v1/plans?time=5s", TOWN_WEEK).planId();
            assertThat(planner.events(published).toList()).isNotEmpty();
            assertThat(planner.post("/api/v1/plans/" + published + "/publish").status()).isEqualTo(200);
            String running = planner.postJson("/api/v1/plans?time=20m", TOWN_WEEK).planId();
            List<String> therapists = Json.each(new String(TOWN_WEEK, StandardCharsets.UTF_8), "/therapists", "id");
            String key = planner.postJson("/api/v1/keys", """
                    {"name": "load", "rights": {"roles": ["PLANNER"]}, "days": 1}""".getBytes(StandardCharsets.UTF_8))
                    .at("/key");

            URI root = URI.create("http://localhost:" + service.port());
            Load.Result rosters = measured(200, ROSTERS_A_SECOND, ROSTERS, WARM_UP,
                    i -> HttpRequest.newBuilder(root.resolve("/api/v1/therapists/"
                            + therapists.get(i % therapists.size()) + "/roster?" + WEEK))
                            .header("Authorization", "Bearer " + key));
            Load.Result submits = measured(202, 2, SUBMITS, SUBMITS / 2,
                    i -> HttpRequest.newBuilder(root.resolve("/api/v1/plans?time=1s"))
                            .header("Authorization", "Bearer " + key).header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(TOWN_WEEK)));

            assertThat(planner.get("/api/v1/plans/" + running).at("/state")).isEqualTo("SOLVING");
            if (MEASURED) {
                assertThat(rosters.millis(0.99)).isLessThan(50);
                assertThat(submits.millis(0.95)).isLessThan(150);
            }
        }
    }

    private static ServiceProcess service(String database) throws IOException {
        return MEASURED ? ServiceProcess.measuredNode("node", database) : ServiceProcess.node("node", database);
    }

    private Load.Result measured(int expected, int aSecond, int count, int warmUp,
            IntFunction<HttpRequest.Builder> request) throws InterruptedException {
        // A process that was just started compiles its code first: it gets less at the beginning.
        load.run(Math.max(1, aSecond / 8), warmUp / 8, request);
        load.run(aSecond, warmUp, request);
        Load.Result result = load.run(aSecond, count, request);
        System.out.println("Expecting " + expected + " while a search runs: " + result);
        assertThat(result.statuses()).containsExactly(expected);
        return result;
    }
}
