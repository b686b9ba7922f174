package dk.holdplan.api.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds and what is written down of them. */
@ServiceTest
class HoldAuditIT {

    private final Client client;
    private final TownWeek town;
    private final JdbcClient database;

    HoldAuditIT(@LocalServerPort int port, PlanStore plans, JdbcClient database) {
        this.client = new Client(port);
        this.town = new TownWeek(client, plans);
        this.database = database;
    }

    @AfterEach
    void remove() {
        TownWeek.removeAll(database);
    }

    @Test
    void isWrittenDownOnce() {
        String newcomer = "once-" + UUID.randomUUID();
        Answer held = town.holdBest(newcomer);
        assertThat(client.post(held.location().orElseThrow() + "/confirm").status()).isEqualTo(200);

        assertThat(Json.each(client.get("/api/v1/audit?citizen=" + newcomer).body(), "/entries", "operation"))
                .containsOnlyOnce("HOLD_PLACE", "CONFIRM_HOLD");
    }

    @Test
    void holdsAndConfirmsNothingThatCannotBeWrittenDown() {
        Answer held = town.holdBest("a");
        String plans = "select count(*) from plan";
        long before = database.sql(plans).query(Long.class).single();
        database.sql("alter table audit add constraint full_disk "
                + "check (operation not in ('HOLD_PLACE', 'CONFIRM_HOLD')) not valid").update();
        try {
            assertThat(town.holdBest("b").status()).isEqualTo(500);
            assertThat(client.post(held.location().orElseThrow() + "/confirm").status()).isEqualTo(500);
        } finally {
            database.sql("alter table audit drop constraint full_disk").update();
        }

        assertThat(Json.each(town.get("/holds").body(), "/holds", "id")).containsExactly(held.at("/id"));
        assertThat(client.get(held.location().orElseThrow()).at("/state")).isEqualTo("HELD");
        assertThat(database.sql(plans).query(Long.class).single()).isEqualTo(before);
    }
}
