package dk.holdplan.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@SpringBootConfiguration
@EnableAutoConfiguration
@Import(DataConfiguration.class)
class DataTestApplication {

    @Bean
    EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres server) {
        return server.getPostgresDatabase();
    }

    @Bean
    SettableClock clock() {
        return new SettableClock(Instant.parse("2026-11-27T12:00:00Z"));
    }
}
