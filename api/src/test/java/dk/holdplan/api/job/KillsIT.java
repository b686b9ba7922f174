package dk.holdplan.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.Judging;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Two nodes of which now one, now the other is killed at random moments while clients write. How often, by the property
 * {@code holdplan.kills}, and with which seed, by {@code holdplan.seed}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillsIT {

    private static final int KILLS = Integer.getInteger("holdplan.kills", 2);
    private static final long SEED = Long.getLong("holdplan.seed", 1);
    private static final int WRITERS = 3;
    private static final int SUBMITS_PER_KILL = 8;
    private static final int LONGEST_LIFE_MILLIS = 6_000;

    private final Map<String, ServiceProcess> nodes = new HashMap<>();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private EmbeddedPostgres database;
    private JdbcClient rows;

    @BeforeEach
    void start() throws IOException {
        database = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .start();
        rows = JdbcClient.create(database.getPostgresDatabase());
        start("first");
        start("second");
    }

    private void start(String name) throws IOException {
        ServiceProcess node = ServiceProcess.node(name, database.getJdbcUrl("postgres", "postgres"),
                "--holdplan.solve.threads=1");
        nodes.put(name, node);
        ports.put(name, node.port());
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        for (ServiceProcess node : nodes.values()) {
            node.close();
        }
        database.close();
    }

    @Test
    void loseNothingThatWasAcknowledgedAndLeaveNothingHalf() throws IOException, InterruptedException {
        Client setUp = new Client(ports.get("first"));
        String base = setUp.postJson("/api/v1/plans?steps=20000&seed=1", Examples.dataset("town-week")).planId();
        assertThat(setUp.events(base).toList()).isNotEmpty();
        AtomicInteger allowedSubmits = new AtomicInteger(SUBMITS_PER_KILL);
        List<WriteMix> writers = new Random(SEED).longs(WRITERS).mapToObj(
                seed -> new WriteMix(ports, base, newcomers(), allowedSubmits, seed)).toList();
        List<Thread> threads = writers.stream().map(Thread.ofVirtual()::start).toList();

        Random random = new Random(SEED);
        for (int i = 0; i < KILLS; i++) {
            allowedSubmits.addAndGet(SUBMITS_PER_KILL);
            threads.getFirst().join(random.nextInt(LONGEST_LIFE_MILLIS));
            String victim = List.of("first", "second").get(random.nextInt(2));
            nodes.get(victim).kill();
            start(victim);
        }
        writers.forEach(WriteMix::stop);
        for (Thread thread : threads) {
            thread.join();
        }

        Client client = new Client(ports.get("second"));
        rows.sql("select cast(id as text) from plan").query(String.class).list()
                .forEach(id -> assertThat(client.events(id).toList()).isNotEmpty());
        assertThat(writers.stream().mapToInt(writer -> writer.submitted.size()).sum()).isPositive();
        assertThat(writers.stream().mapToInt(writer -> writer.held.size()).sum())
                .as(() -> writers.getFirst().refusal).isPositive();
        for (WriteMix writer : writers) {
            assertAcknowledgedWritesAreThere(client, writer);
        }
        assertEveryJobEnded();
        assertPublicationsAgree();
        rows.sql("select cast(id as text) from plan where hard is not null").query(String.class).list()
                .forEach(id -> Judging.assertValid(client, id));
        System.out.printf("%d kills, seed %d: %s plans, %s published once, %s holds, %s confirmed%n", KILLS, SEED,
                count("plan"), count("plan where state in ('PUBLISHED', 'SUPERSEDED')"), count("hold"),
                count("hold where confirmed_in is not null"));
    }

    /** Those who begin, of whom a few more can come. */
    private static List<JsonNode> newcomers() {
        String problem = new String(Examples.dataset("town-week"), StandardCharsets.UTF_8);
        return StreamSupport.stream(Json.tree(problem).get("citizens").spliterator(), false)
                .filter(citizen -> !citizen.hasNonNull("course")).toList();
    }

    private void assertAcknowledgedWritesAreThere(Client client, WriteMix writer) {
        for (String id : writer.submitted) {
            assertThat(client.get("/api/v1/plans/" + id).at("/state")).as(id).isIn("SOLVED", "PUBLISHED", "SUPERSEDED");
        }
        for (String id : writer.published) {
            assertThat(client.get("/api/v1/plans/" + id).at("/state")).as(id).isIn("PUBLISHED", "SUPERSEDED");
        }
        for (String hold : writer.held) {
            Answer answer = client.get(hold);
            assertThat(answer.at("/state")).as(hold).isIn("HELD", "CONFIRMED");
        }
        writer.confirmed.forEach((hold, plan) -> {
            assertThat(client.get(hold).at("/state")).as(hold).isEqualTo("CONFIRMED");
            assertThat(client.get(hold).at("/plan")).as(hold).isEqualTo(plan);
        });
    }

    private void assertEveryJobEnded() {
        assertThat(count("scheduled_tasks where task_name = 'solve'")).isZero();
        assertThat(count("plan where finished_at is null or state = 'FAILED'")).isZero();
    }

    private void assertPublicationsAgree() {
        assertThat(count("plan p where (state = 'PUBLISHED') <> exists "
                + "(select from publication u where u.plan_id = p.id)")).isZero();
        assertThat(count("(select site, monday from publication group by site, monday having count(*) > 1) twice"))
                .isZero();
        assertThat(count("plan p where unplaced <> (select count(*) from unplaced u where u.plan_id = p.id)")).isZero();
        assertThat(count("hold h where confirmed_in is null "
                + "and not exists (select from hold_claim c where c.hold_id = h.id)")).isZero();
    }

    private int count(String from) {
        return rows.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
