package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class RecommendLoadIT {

    private final int port;
    private final PlanStore plans;
    private final JdbcClient database;

    RecommendLoadIT(@LocalServerPort int port, PlanStore plans, JdbcClient database) {
        this.port = port;
        this.plans = plans;
        this.database = database;
    }

    /** Through the whole service, places are ranked as if each were scored with the whole plan. */
    @Test
    void findsNoFaultInTheAnswersOfTheService() {
        TownWeek town = new TownWeek(new Client(port), plans);

        assertThat(RecommendLoad.run("http://localhost:" + port, town.id().toString(), "--key",
                Client.KEY, "--seconds", "1", "--check", "5")).isZero();

        TownWeek.removeAll(database);
    }
}
