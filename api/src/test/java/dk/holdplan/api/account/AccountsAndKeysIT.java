package dk.holdplan.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What administrators keep: accounts of people and keys of programs. */
@ServiceTest
class AccountsAndKeysIT {

    private final int port;
    private final Client administrator;
    private final PlanStore plans;
    private final WorkStore works;

    AccountsAndKeysIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.port = port;
        this.administrator = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @Test
    void letsAnAdministratorKeepAccounts() {
        UUID plan = FinishedPlan.stored(plans, works);
        String path = "/api/v1/accounts";
        String wanted = "{\"name\": \"t " + UUID.randomUUID()
                + "\", \"rights\": {\"roles\": [\"THERAPIST\"], \"therapist\": \"site-1-t1\"}}";
        Client.Answer made = administrator.postJson(path, wanted.getBytes());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.at("/link")).contains("/#invitation=");
        assertThat(administrator.get(path).body()).contains(made.at("/id")).doesNotContain(made.at("/link"));
        assertThat(administrator.postJson(path, wanted.getBytes()).status()).isEqualTo(409);
        assertThat(administrator.postJson(path, "{\"name\": \"x\", \"rights\": {\"roles\": [\"THERAPIST\"]}}"
                .getBytes()).status()).isEqualTo(400);
        assertThat(administrator.postJson(path + "/" + made.at("/id") + "/invitation", new byte[0]).at("/link"))
                .isNotEqualTo(made.at("/link"));

        Client.Answer changed = administrator.send("PUT", path + "/" + made.at("/id"),
                BodyPublishers.ofString("{\"enabled\": false}"), "Content-Type", "application/json");

        assertThat(changed.at("/enabled")).isEqualTo("false");
        assertThat(changed.at("/rights/therapist")).isEqualTo("site-1-t1");
        plans.delete(plan);
    }

    @Test
    void showsAKeyOnceAndRefusesItWhenItIsRevoked() {
        Client.Answer made = administrator.postJson("/api/v1/keys",
                "{\"name\": \"booking\", \"rights\": {\"roles\": [\"BOOKING\"]}, \"days\": 2}".getBytes());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        Client booking = new Client(port, made.at("/key"));

        assertThat(booking.get("/api/v1/plans").status()).isEqualTo(200);
        assertThat(administrator.get("/api/v1/keys").body()).contains(made.at("/id")).doesNotContain(made.at("/key"));
        assertThat(administrator.delete("/api/v1/keys/" + made.at("/id")).status()).isEqualTo(204);
        assertThat(booking.get("/api/v1/plans").status()).isEqualTo(401);
        assertThat(administrator.delete("/api/v1/keys/" + made.at("/id")).status()).isEqualTo(404);
    }
}
