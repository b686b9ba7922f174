package dk.holdplan.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class LogIT {

    /** Those of the dataset, and the newcomer of {@link Seeds}. */
    private static final Pattern CITIZEN = Pattern.compile("\\b(c0\\d{4}|fresh)\\b");
    private static final String QUERY = "?steps=1&from=2026-11-30&date=2026-12-01&citizen=c00007&who=c00007";

    private final int port;
    private final Client client;
    private final PlanStore plans;
    private final WorkStore works;
    private final List<UUID> made = new ArrayList<>();
    private UUID id;

    LogIT(@LocalServerPort int port, PlanStore plans, WorkStore works) {
        this.port = port;
        this.client = new Client(port);
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void storePlan() {
        id = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void deletePlans() {
        made.forEach(plans::delete);
        plans.delete(id);
    }

    @Test
    void tellsNoCitizenWhateverIsAskedFor(CapturedOutput output) throws IOException {
        Json.tree(Files.readString(Path.of("openapi.json"))).get("paths").properties().stream()
                .filter(path -> !path.getKey().endsWith("/events") && !path.getKey().endsWith("/publish"))
                .forEach(path -> path.getValue().propertyNames()
                        .forEach(method -> ask(method.toUpperCase(Locale.ROOT), path.getKey())));

        made.forEach(plan -> client.events(plan.toString()).count());

        client.post("/api/v1/plans/" + id + "/publish");

        assertThat(made).isNotEmpty();
        assertThat(output.getAll()).contains("Plan " + made.getFirst() + ": search begins",
                "Plan " + made.getFirst() + ": search ends with ", "Plan " + id + ": published for sites [");
        assertThat(CITIZEN.matcher(output.getAll()).results().map(MatchResult::group)).isEmpty();
    }

    /** Well, with half a document, with another document, and by a stranger. */
    private void ask(String method, String path) {
        // What is deleted is missed by those that follow.
        String plan = method.equals("DELETE") ? UUID.randomUUID().toString() : id.toString();
        String real = path.replace("/plans/{id}", "/plans/" + plan).replace("{other}", plan)
                .replace("/therapists/{id}", "/therapists/site-1-t1").replace("{number}", "0")
                .replaceAll("\\{\\w+}", "c00007") + QUERY;
        String seed = Seeds.of(path);
        note(send(client, method, real, seed));
        send(client, method, real, seed.substring(0, seed.length() / 2));
        send(client, method, real, "{\"c00007\": [\"c00007\"]}");
        send(new Client(port, "hp_c00007"), method, real, seed);
    }

    private void note(Answer answer) {
        if (answer.status() == 202 && answer.location().orElse("").matches(".*/api/v1/plans/[0-9a-f-]{36}")) {
            made.add(UUID.fromString(answer.planId()));
        }
    }

    private static Answer send(Client client, String method, String path, String body) {
        return client.send(method, path,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body), "Content-Type",
                "application/json", "X-Purpose", "c00007");
    }
}
