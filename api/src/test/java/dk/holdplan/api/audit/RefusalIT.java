package dk.holdplan.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.audit.AuditSearch;
import dk.holdplan.data.audit.AuditTrail;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RefusalIT {

    private final int port;
    private final ApiKeys keys;
    private final Clock clock;
    private final AuditTrail trail;
    private final String name = "caller " + UUID.randomUUID();

    RefusalIT(@LocalServerPort int port, ApiKeys keys, Clock clock, AuditTrail trail) {
        this.port = port;
        this.keys = keys;
        this.clock = clock;
        this.trail = trail;
    }

    @Test
    void writesDownWhoMayNot() {
        Client manager = client(Role.MANAGER, null);
        UUID plan = UUID.randomUUID();

        assertThat(manager.get("/api/v1/plans/" + plan + "/problem", "X-Purpose", "Nysgerrig").status()).isEqualTo(403);

        JsonNode entry = entries().getFirst();
        assertThat(entry.path("operation").asString()).isEqualTo("READ_PROBLEM");
        assertThat(entry.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(entry.path("plan").asString()).isEqualTo(plan.toString());
        assertThat(entry.path("purpose").asString()).isEqualTo("Nysgerrig");
        assertThat(entry.path("roles").toString()).isEqualTo("[\"MANAGER\"]");
    }

    @Test
    void writesDownWhomSomebodyWantedToKnowAbout() {
        Client booking = client(Role.BOOKING, null);

        booking.get("/api/v1/citizens/c00007/sessions?from=2026-11-30");
        booking.get("/api/v1/citizens/010170-1234/sessions?from=2026-11-30");
        booking.get("/api/v1/audit?citizen=c00007");

        assertThat(entries()).extracting(it -> it.path("citizens").toString())
                .containsExactly("[\"c00007\"]", "[\"******-****\"]", "[\"c00007\"]");
        assertThat(Json.tree(new Client(port).get("/api/v1/audit?citizen=c00007&outcome=REFUSED&who="
                + name.replace(" ", "%20")).body()).get("entries").size()).isEqualTo(2);
    }

    @Test
    void writesDownWhoAsksForWhatIsNotTheirs() {
        Client owner = client(Role.BOOKING, null);
        String plan = owner.postJson("/api/v1/plans?steps=1", Examples.dataset("tiny")).planId();
        Client other = client(Role.BOOKING, null);

        assertThat(other.get("/api/v1/plans/" + plan + "/plan").status()).isEqualTo(404);
        assertThat(other.delete("/api/v1/plans/" + plan).status()).isEqualTo(404);
        assertThat(client(Role.THERAPIST, "site-1-t1").get("/api/v1/therapists/site-1-t2/roster?from=2026-11-30")
                .status()).isEqualTo(403);

        assertThat(entries()).filteredOn(it -> it.path("outcome").asString().equals("REFUSED"))
                .extracting(it -> it.path("operation").asString())
                .containsExactly("READ_ROSTER", "DELETE_PLAN", "READ_PLAN");
        assertThat(entries().getFirst().path("object").asString()).isEqualTo("site-1-t2");
        assertThat(owner.delete("/api/v1/plans/" + plan).status()).isEqualTo(204);
    }

    @Test
    void keepsTheEntryOfARefusedRequestThatMayBeRepeated() {
        Client booking = client(Role.BOOKING, null);
        String plan = client(Role.BOOKING, null).postJson("/api/v1/plans?steps=1", Examples.dataset("tiny")).planId();

        Answer refused = booking.send("POST", "/api/v1/plans/" + plan + "/stop", BodyPublishers.noBody(),
                "Idempotency-Key", UUID.randomUUID().toString());

        assertThat(refused.status()).isEqualTo(404);
        assertThat(entries()).filteredOn(it -> it.path("outcome").asString().equals("REFUSED"))
                .extracting(it -> it.path("operation").asString()).containsExactly("STOP_PLAN");
    }

    @Test
    void keepsWhatTellsOfNobodyAndStrangersOutOfTheAudit() {
        long last = newestId();

        client(Role.BOOKING, null).get("/api/v1/accounts");
        client(Role.BOOKING, null).get("/api/v1/nothing");
        new Client(port, "").get("/api/v1/citizens/c00007/sessions?from=2026-11-30");
        new Client(port, "hp_unknown").delete("/api/v1/plans/" + UUID.randomUUID());

        assertThat(newestId()).isEqualTo(last);
    }

    @Test
    void writesDownOnlySoManyRefusalsOfOneCaller() {
        Client manager = client(Role.MANAGER, null);

        for (int i = 0; i < 150; i++) {
            assertThat(manager.get("/api/v1/plans/" + UUID.randomUUID() + "/plan").status()).isEqualTo(403);
        }

        assertThat(entries().size()).isGreaterThanOrEqualTo(100).isLessThan(150);
    }

    private long newestId() {
        return trail.list(AuditSearch.of(null), Long.MAX_VALUE, 1).getFirst().id();
    }

    private List<JsonNode> entries() {
        return Json.tree(new Client(port).get("/api/v1/audit?size=1000&from=2020-01-01&to=2999-12-31&who="
                + name.replace(" ", "%20")).body()).get("entries").valueStream().toList();
    }

    private Client client(Role role, @Nullable String therapist) {
        return new Client(port, keys.create(name, new Rights(Set.of(role), therapist, List.of()),
                clock.instant().plus(Duration.ofHours(1))).secret().text());
    }
}
