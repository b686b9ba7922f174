package dk.holdplan.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.HoldplanApplication;
import dk.holdplan.data.database.EmbeddedDatabase;
import dk.holdplan.data.store.PlanStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class GivenDatabaseIT {

    @Test
    void usesTheDatabaseThatItIsGivenAndStartsNoOther() throws IOException {
        try (EmbeddedPostgres given = EmbeddedPostgres.start();
                ConfigurableApplicationContext service = new SpringApplicationBuilder(
                        HoldplanApplication.class).run("--server.port=0", "--holdplan.demo=false",
                                "--spring.datasource.url=" + given.getJdbcUrl("postgres", "postgres"))) {
            assertThat(service.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
            assertThat(service.getBean(PlanStore.class).isEmpty()).isTrue();
        }
    }
}
