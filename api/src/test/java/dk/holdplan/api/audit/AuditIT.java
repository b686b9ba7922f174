package dk.holdplan.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.SearchLimits;
import dk.holdplan.data.store.WorkStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class AuditIT {

    private static final byte[] TINY = Examples.dataset("tiny");
    private static final String CITIZEN = "c00007";
    private static final byte[] WITHDRAWN = ("{\"changes\": [{\"type\": \"CITIZEN_WITHDRAWN\", \"citizen\": \""
            + CITIZEN
            + "\"}]}").getBytes(StandardCharsets.UTF_8);
    private static final Pattern ANY_CITIZEN = Pattern.compile("\\bc0\\d{4}\\b");
    private static final String ROSTER = "/api/v1/therapists/site-1-t1/roster?from=2026-11-30&to=2026-12-04";

    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private final JdbcClient rows;
    private UUID id;

    AuditIT(@LocalServerPort int port, PlanStore plans, WorkStore works, JdbcClient rows) {
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
        this.rows = rows;
    }

    @BeforeEach
    void storePlan() {
        id = plans.submit(new NewPlan(Objects.requireNonNull(ProblemDocument.read(TINY).value()),
                new SearchLimits(1_000, null, 0), null)).id();
        works.finish(works.begin(id).orElseThrow(),
                Objects.requireNonNull(PlanDocument.read(Examples.dataset("plans/tiny.plan")).value()),
                Duration.ofSeconds(1));
    }

    @AfterEach
    void deletePlan() {
        plans.delete(id);
    }

    @Test
    void writesDownWhomARosterNames() {
        String request = "r-" + UUID.randomUUID();

        client.get(ROSTER, "X-Request-Id", request, "X-Purpose", "Sygdom: hvem skal ringes op?");

        JsonNode entry = entry(request);
        assertThat(entry.path("operation").asString()).isEqualTo("READ_ROSTER");
        assertThat(entry.path("object").asString()).isEqualTo("site-1-t1");
        assertThat(entry.path("purpose").asString()).isEqualTo("Sygdom: hvem skal ringes op?");
        assertThat(entry.path("actor").asString()).isEqualTo("setting:api-key");
        assertThat(entry.path("citizens").toString()).contains(CITIZEN);
    }

    @Test
    void writesDownWhomTheListOfAClassNames() {
        String request = "r-" + UUID.randomUUID();
        Answer week = client.get("/api/v1/plans/" + id + "/timetable");
        JsonNode meeting = Json.tree(week.body()).get("appointments").valueStream().filter(it -> it.has("class"))
                .findFirst().orElseThrow();

        client.get("/api/v1/classes/" + meeting.path("class").asString() + "/attendance?date="
                + meeting.path("start").asString().substring(0, 10), "X-Request-Id", request, "Accept", "text/csv");

        assertThat(entry(request).path("citizens").toString())
                .contains(meeting.path("citizens").get(0).asString());
    }

    @Test
    void writesDownWhoseSessionsAreRead() {
        String request = "r-" + UUID.randomUUID();

        client.get("/api/v1/citizens/" + CITIZEN + "/sessions?from=2026-11-30", "X-Request-Id", request);

        assertThat(entry(request).path("citizens").toString()).isEqualTo("[\"" + CITIZEN + "\"]");
    }

    @Test
    void writesOneEntryForEverybodyInAPlan() {
        String request = "r-" + UUID.randomUUID();

        client.get("/api/v1/plans/" + id + "/plan", "X-Request-Id", request);

        JsonNode entry = entry(request);
        assertThat(entry.path("plan").asString()).isEqualTo(id.toString());
        assertThat(entry.path("citizens").size()).isZero();
        assertThat(entry.path("purpose").asString()).isEqualTo("planning");
    }

    @Test
    void writesDownWhatIsMadeAndWhatIsDeleted() {
        String made = client.postJson("/api/v1/plans?steps=1", TINY).planId();
        client.delete("/api/v1/plans/" + made);

        List<String> operations = Json.tree(client.get("/api/v1/audit?size=50&citizen=" + CITIZEN).body())
                .get("entries").valueStream().filter(it -> made.equals(it.path("plan").asString()))
                .map(it -> it.path("operation").asString()).toList();

        assertThat(operations).containsExactly("DELETE_PLAN", "SUBMIT_PLAN");
    }

    /** As when the process dies or the disk is full in between. */
    @Test
    void makesNoPlanThatCannotBeWrittenDown() {
        refusingEntries("operation <> 'SUBMIT_PLAN'",
                () -> assertThat(client.postJson("/api/v1/plans?steps=1", TINY).status()).isEqualTo(500));
        refusingEntries("operation <> 'CHANGE_PLAN' or plan_id = '" + id + "'",
                () -> assertThat(client.postJson("/api/v1/plans/" + id + "/changes?steps=1", WITHDRAWN).status())
                        .isEqualTo(500));

        Answer made = client.postJson("/api/v1/plans/" + id + "/changes?steps=1", WITHDRAWN);
        assertThat(made.status()).isEqualTo(202);
        client.delete("/api/v1/plans/" + made.planId());
    }

    private void refusingEntries(String condition, Runnable action) {
        Supplier<Long> made = () -> rows.sql("select count(*) from plan").query(Long.class).single();
        long before = made.get();
        rows.sql("alter table audit add constraint full_disk check (" + condition + ") not valid").update();
        try {
            action.run();
        } finally {
            rows.sql("alter table audit drop constraint full_disk").update();
        }
        assertThat(made.get()).isEqualTo(before);
    }

    @Test
    void exportsACitizensEntriesAsTable() {
        client.get(ROSTER);

        Answer table = client.get("/api/v1/audit?citizen=" + CITIZEN, "Accept", "text/csv");

        assertThat(table.contentType().orElseThrow()).startsWith("text/csv");
        assertThat(table.body().lines().findFirst().orElseThrow()).startsWith("id,at,actor");
        assertThat(table.body()).contains("READ_ROSTER");
        assertThat(Json.each(client.get("/api/v1/audit?size=1&citizen=" + CITIZEN).body(), "/entries", "operation"))
                .as("reading the audit is written down too").containsExactly("READ_AUDIT");
        assertThat(client.get("/api/v1/audit?size=0").status()).isEqualTo(400);
    }

    @Test
    void refusesAPurposeThatIsNone() {
        assertThat(client.get("/api/v1/plans/" + id + "/plan", "X-Purpose", "x".repeat(201)).status()).isEqualTo(400);
    }

    @Test
    void tellsNoCitizenInTheLog(CapturedOutput output) {
        String problem = new String(TINY, StandardCharsets.UTF_8);
        client.get(ROSTER);
        client.get("/api/v1/plans/" + id + "/plan");
        client.get("/api/v1/plans/" + id + "/score");
        client.get("/api/v1/citizens/" + CITIZEN + "/sessions");
        client.get("/api/v1/nothing/" + CITIZEN);
        client.get("/api/v1/audit?citizen=" + CITIZEN);
        client.postJson("/api/v1/plans", problem.replace("\"NECK\"", "\"KNEE\"").getBytes(StandardCharsets.UTF_8));
        client.postJson("/api/v1/plans", problem.substring(0, problem.length() / 2).getBytes(StandardCharsets.UTF_8));
        client.postJson("/api/v1/plans/" + id + "/changes", WITHDRAWN);

        assertThat(ANY_CITIZEN.matcher(output.getAll()).results().map(it -> it.group()).toList()).isEmpty();
    }

    private JsonNode entry(String request) {
        return Json.tree(client.get("/api/v1/audit?size=20").body()).get("entries").valueStream()
                .filter(it -> it.path("requestId").asString().equals(request)).findFirst().orElseThrow();
    }
}
