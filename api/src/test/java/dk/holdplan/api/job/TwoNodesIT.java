package dk.holdplan.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Event;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import dk.holdplan.plan.Score;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processes with nothing but a database between them. */
@Execution(ExecutionMode.CONCURRENT)
class TwoNodesIT {

    private EmbeddedPostgres database;
    private JdbcClient rows;
    private final Map<String, ServiceProcess> nodes = new HashMap<>();

    @BeforeEach
    void start() throws IOException {
        database = EmbeddedPostgres.start();
        rows = JdbcClient.create(database.getPostgresDatabase());
        for (String name : List.of("first", "second")) {
            nodes.put(name, ServiceProcess.node(name, database.getJdbcUrl("postgres", "postgres"),
                    "--holdplan.solve.threads=1"));
        }
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        for (ServiceProcess node : nodes.values()) {
            node.close();
        }
        database.close();
    }

    @Test
    void finishOnceAndFromItsBestPlanWhatADeadNodeBegan() throws InterruptedException {
        String id = submit(client("first"), "6s");
        awaitAPlan(client("second"), id);

        nodes.remove(searcher(id)).kill();
        Score best = score(id);

        Client survivor = client(nodes.keySet().iterator().next());
        List<Event> events = survivor.events(id).toList();
        assertThat(Json.at(events.getLast().data(), "/state")).isEqualTo("SOLVED");
        assertThat(rows.sql("select attempt from plan").query(Integer.class).single()).isEqualTo(2);
        assertThat(score(id)).isLessThanOrEqualTo(best);
        Judging.assertValid(survivor, id);
    }

    @Test
    void shareTheWorkAndTakeOverWhatANodeGivesBackThatIsAskedToEnd() throws InterruptedException {
        Client first = client("first");
        List<String> ids = List.of(submit(first, "10m"), submit(first, "10m"), submit(first, "10m"));
        awaitAPlan(first, ids.get(0));
        awaitAPlan(first, ids.get(1));
        assertThat(ids.stream().map(this::state)).containsExactly("SOLVING", "SOLVING", "QUEUED");
        String kept = ids.stream().filter(id -> "first".equals(searcher(id))).findFirst().orElseThrow();

        nodes.remove("first").close();
        Score best = score(kept);
        assertThat(state(kept)).isEqualTo("QUEUED");

        Client second = client("second");
        ids.stream().filter(id -> !id.equals(kept)).forEach(id -> stop(second, id));
        assertThat(second.events(kept).anyMatch(event -> Json.at(event.data(), "/state").equals("SOLVING"))).isTrue();
        stop(second, kept);
        assertThat(ids.stream().map(this::state)).containsOnly("STOPPED");
        assertThat(score(kept)).isLessThanOrEqualTo(best);
        Judging.assertValid(second, kept);
    }

    private Client client(String node) {
        return new Client(nodes.get(node).port());
    }

    private String searcher(String id) {
        return rows.sql("select picked_by from scheduled_tasks where task_instance = ?").param(id)
                .query((row, n) -> Objects.requireNonNullElse(row.getString(1), "nobody")).single();
    }

    private static void stop(Client client, String id) {
        client.post("/api/v1/plans/" + id + "/stop");
        assertThat(client.events(id).toList()).isNotEmpty();
    }

    private static String submit(Client client, String time) {
        return client.postJson("/api/v1/plans?time=" + time, Examples.dataset("bornholm-week")).planId();
    }

    private static void awaitAPlan(Client client, String id) {
        assertThat(client.events(id).anyMatch(event -> Json.at(event.data(), "/hard") != null)).isTrue();
    }

    private String state(String id) {
        return rows.sql("select state from plan where id = ?").param(UUID.fromString(id)).query(String.class).single();
    }

    private Score score(String id) {
        return rows.sql("select hard, medium, soft from plan where id = ?").param(UUID.fromString(id))
                .query((row, n) -> new Score(row.getInt("hard"), row.getInt("medium"), row.getInt("soft"))).single();
    }
}
