package dk.holdplan.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.job.ServiceProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Four clients who book, publish, undo, replan, plan the next week and delete, all at once, on two nodes of which now
 * and then one is killed. How many times, each with a site of its own, by the property {@code holdplan.interleavings};
 * with which seed by {@code holdplan.seed}.
 */
@Execution(ExecutionMode.CONCURRENT)
class PromisesIT {

    private static final int ROUNDS = Integer.getInteger("holdplan.interleavings", 20);
    private static final long SEED = Long.getLong("holdplan.seed", 1);
    private static final int CLIENTS = 4;
    private static final int ACTS = 4;
    private static final int ROUNDS_PER_KILL = 20;

    private final Map<String, ServiceProcess> nodes = new ConcurrentHashMap<>();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private EmbeddedPostgres database;
    private JdbcClient rows;

    @BeforeEach
    void start() throws IOException {
        database = EmbeddedPostgres.start();
        rows = JdbcClient.create(database.getPostgresDatabase());
        start("first");
        start("second");
    }

    private void start(String name) throws IOException {
        ServiceProcess node = ServiceProcess.node(name, database.getJdbcUrl("postgres", "postgres"),
                "--holdplan.solve.threads=1", "--db-scheduler.polling-interval=100ms",
                "--holdplan.request.per-second=10000", "--holdplan.request.burst=10000");
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
    void takeNoPromiseBackUnseen() throws IOException, InterruptedException, ExecutionException {
        Random random = new Random(SEED);
        Map<String, Integer> done = new TreeMap<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < ROUNDS; i++) {
                PromiseRound round = new PromiseRound("w" + i, ports.values());
                round.begin();
                List<Future<?>> acting = new ArrayList<>();
                for (int client = 0; client < CLIENTS; client++) {
                    Random own = new Random(random.nextLong());
                    acting.add(clients.submit(() -> round.act(own, ACTS)));
                }
                if (i % ROUNDS_PER_KILL == ROUNDS_PER_KILL / 2) {
                    kill(random);
                }
                for (Future<?> client : acting) {
                    client.get();
                }
                new PromiseCheck(round, new Client(ports.get("second")), rows).all();
                round.done.forEach((what, times) -> done.merge(what, times.get(), Integer::sum));
            }
        }
        System.out.printf("%d interleavings, seed %d: %s%n", ROUNDS, SEED, done);
        assertThat(done).containsKeys("confirm", "publish", "undo", "made", "delete");
    }

    private void kill(Random random) throws IOException, InterruptedException {
        Thread.sleep(random.nextInt(1_000));
        String victim = List.of("first", "second").get(random.nextInt(2));
        nodes.get(victim).kill();
        start(victim);
    }
}
