package dk.holdplan.api.study;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Event;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.job.ServiceProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Studies in processes that end, with nothing but a database between them. */
@Execution(ExecutionMode.CONCURRENT)
class StudyNodesIT {

    /** Of a study that lasts some seconds. */
    private static final int WEEKS = 4;
    private static final int RUNS = 30;

    private EmbeddedPostgres database;
    private JdbcClient rows;
    private final Map<String, ServiceProcess> nodes = new HashMap<>();
    private String plan;
    private String study;

    @BeforeEach
    void plan() throws IOException {
        database = EmbeddedPostgres.start();
        rows = JdbcClient.create(database.getPostgresDatabase());
        start("first");
        Client first = client("first");
        plan = first.postJson("/api/v1/plans?time=1s", Examples.dataset("bornholm-week")).planId();
        assertThat(first.events(plan).toList()).isNotEmpty();
    }

    private void beginAStudy(int weeks, int runs) {
        Client first = client("first");
        Answer asked = first.postJson("/api/v1/forecasts?plan=" + plan,
                "{\"weeks\": %d, \"runs\": %d}".formatted(weeks, runs).getBytes(StandardCharsets.UTF_8));
        study = asked.planId();
        assertThat(events(first).anyMatch(event -> !"0".equals(Json.at(event.data(), "/done")))).isTrue();
    }

    private void start(String name) throws IOException {
        nodes.put(name, ServiceProcess.node(name, database.getJdbcUrl("postgres", "postgres"),
                "--holdplan.solve.threads=1"));
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        for (ServiceProcess node : nodes.values()) {
            node.close();
        }
        database.close();
    }

    @Test
    void areFinishedOnceByAnotherWhenTheirProcessDies() throws IOException, InterruptedException {
        start("second");
        beginAStudy(WEEKS, RUNS);
        nodes.remove(runner()).kill();

        assertFinishedByTheOther(2);
    }

    @Test
    void areGivenBackByAProcessThatIsAskedToEndWithoutCounting() throws IOException, InterruptedException {
        start("second");
        beginAStudy(WEEKS, RUNS);
        String runner = runner();
        nodes.remove(runner).close();
        assertThat(column("state", String.class)).isIn("QUEUED", "RUNNING");

        assertFinishedByTheOther(1);
    }

    /** Not even on the only process. */
    @Test
    void keepNoSearchWaiting() {
        beginAStudy(26, 1_000);
        Client client = client("first");

        String id = client.postJson("/api/v1/plans?time=1s", Examples.dataset("tiny")).planId();
        String other = client.postJson("/api/v1/plans?time=1s", Examples.dataset("tiny")).planId();

        assertThat(client.events(id).toList()).isNotEmpty();
        assertThat(client.events(other).toList()).isNotEmpty();
        assertThat(column("state", String.class)).isEqualTo("RUNNING");
        client.post("/api/v1/plans/" + plan + "/studies/" + study + "/stop");
        assertThat(events(client).toList()).isNotEmpty();
        assertThat(column("state", String.class)).isEqualTo("STOPPED");
    }

    private void assertFinishedByTheOther(int attempts) {
        Client other = client(nodes.keySet().iterator().next());
        List<Event> events = events(other).toList();

        assertThat(events).filteredOn(event -> event.name().equals("end")).hasSize(1);
        assertThat(column("state", String.class)).isEqualTo("DONE");
        assertThat(column("attempt", Integer.class)).isEqualTo(attempts);
        Answer answer = other.get("/api/v1/plans/" + plan + "/studies/" + study);
        assertThat(answer.size("/answer/weeks")).isEqualTo(WEEKS);
        assertThat(answer.at("/done")).isEqualTo(answer.at("/parts")).isEqualTo("" + RUNS);
    }

    private Client client(String node) {
        return new Client(nodes.get(node).port());
    }

    private Stream<Event> events(Client client) {
        return client.events(plan + "/studies/" + study);
    }

    private String runner() {
        return rows.sql("select picked_by from scheduled_studies where task_instance = ?").param(study)
                .query((row, n) -> Objects.requireNonNullElse(row.getString(1), "nobody")).single();
    }

    private <T> T column(String name, Class<T> type) {
        return rows.sql("select " + name + " from study where id = ?").param(UUID.fromString(study)).query(type)
                .single();
    }
}
