package dk.holdplan.api;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives each service of these tests an empty database, all on one server. */
final class ServiceDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext service) {
        String name = "service_" + COUNT.incrementAndGet();
        JdbcClient.create(Server.ONLY.getPostgresDatabase()).sql("create database " + name).update();
        TestPropertyValues.of("spring.datasource.url=" + Server.ONLY.getJdbcUrl("postgres", name)).applyTo(service);
    }

    /** Started when somebody needs it; ends with the process. */
    private static final class Server {

        private static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
