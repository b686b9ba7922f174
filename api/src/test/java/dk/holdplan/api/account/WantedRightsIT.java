package dk.holdplan.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class WantedRightsIT {

    private final Client administrator;
    private final PlanStore plans;
    private final WorkStore works;
    private final Accounts accounts;
    private UUID plan;

    WantedRightsIT(@LocalServerPort int port, PlanStore plans, WorkStore works, Accounts accounts) {
        this.administrator = new Client(port);
        this.plans = plans;
        this.works = works;
        this.accounts = accounts;
    }

    @BeforeEach
    void storePlan() {
        plan = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void deletePlan() {
        plans.delete(plan);
    }

    @Test
    void nameATherapistAndSitesThatAPlanKnows() {
        String unknown = rights("therapist-0", "site-1", "nowhere");
        for (String path : List.of("/api/v1/accounts", "/api/v1/keys")) {
            Answer answer = administrator.postJson(path, unknown.getBytes());

            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
            assertThat(Json.each(answer.body(), "/issues", "code")).containsExactly("UNKNOWN_REFERENCE",
                    "UNKNOWN_REFERENCE");
            assertThat(Json.each(answer.body(), "/issues", "pointer")).containsExactly("/rights/therapist",
                    "/rights/sites/1");
            assertThat(Json.each(answer.body(), "/issues", "value")).containsExactly("therapist-0", "nowhere");
            assertThat(Json.each(answer.body(), "/issues", "expected")).containsExactly(
                    "the id of a therapist in a plan", "the id of a site in a plan");
            assertThat(administrator.postJson(path, rights("site-1-t1", "site-1").getBytes()).status()).isEqualTo(201);
            assertThat(administrator.postJson(path, rights("Site-1-t1").getBytes()).status()).isEqualTo(422);
        }
        assertThat(accounts.list()).noneMatch(it -> "therapist-0".equals(it.rights().therapist()));
    }

    @Test
    void stayWhereNoPlanKnowsThemAnyMore() {
        Rights old = new Rights(Set.of(Role.THERAPIST), "retired", List.of("closed"));
        UUID account = accounts.create("old " + UUID.randomUUID(), old).orElseThrow().id();

        Answer kept = change(account, "{\"roles\": [\"THERAPIST\", \"MANAGER\"], \"therapist\": \"retired\", "
                + "\"sites\": [\"closed\", \"site-1\"]}");
        Answer other = change(account, "{\"roles\": [\"THERAPIST\"], \"therapist\": \"retired2\", \"sites\": []}");

        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/issues/0/pointer")).isEqualTo("/rights/therapist");
        assertThat(accounts.find(account).orElseThrow().rights().therapist()).isEqualTo("retired");
    }

    private Answer change(UUID account, String rights) {
        return administrator.send("PUT", "/api/v1/accounts/" + account,
                BodyPublishers.ofString("{\"rights\": " + rights + "}"), "Content-Type", "application/json");
    }

    private static String rights(String therapist, String... sites) {
        String list = List.of(sites).stream().map(it -> '"' + it + '"').toList().toString();
        return "{\"name\": \"t " + UUID.randomUUID() + "\", \"rights\": {\"roles\": [\"THERAPIST\"], \"therapist\": \""
                + therapist + "\", \"sites\": " + list + "}}";
    }
}
