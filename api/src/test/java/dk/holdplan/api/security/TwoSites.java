package dk.holdplan.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Examples;
import dk.holdplan.api.Json;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.NewPlan;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.SearchLimits;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/** The same published plan at more than one site, with a reservation and a study of each. */
record TwoSites(Client root, PlanStore plans, PublicationStore publications) {

    String publish(String site, String citizens) {
        UUID id = plans.store(
                new NewPlan(Objects.requireNonNull(ProblemDocument.read(moved("tiny", site, citizens)).value()),
                        new SearchLimits(1_000, null, 0), null),
                Objects.requireNonNull(PlanDocument.read(moved("plans/tiny.plan", site, citizens)).value())).id();
        publications.publish(id);
        return id.toString();
    }

    String hold(String plan) {
        String citizen = Json.tree(root.get("/api/v1/plans/" + plan + "/problem").body()).get("citizens").valueStream()
                .filter(it -> it.path("course").isMissingNode()).findFirst().orElseThrow().toString()
                .replaceFirst("[cd]0\\d{4}", "n-" + UUID.randomUUID());
        Answer places = root.postJson("/api/v1/plans/" + plan + "/recommendations",
                ("{\"citizen\": " + citizen + "}").getBytes(StandardCharsets.UTF_8));
        Answer hold = root.postJson("/api/v1/plans/" + plan + "/holds",
                ("{\"citizen\": " + citizen + ", \"kind\": \"EXAMINATION\", \"minutes\": 60, \"place\": "
                        + Json.tree(places.body()).at("/places/0/place") + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        return hold.at("/id");
    }

    String study(String plan, String site) {
        Answer study = root.postJson("/api/v1/plans/" + plan + "/what-if?seeds=1&steps=1",
                ("{\"scenarios\": [{\"name\": \"x\", \"changes\": [{\"type\": \"CLASS_CHANGED\", \"class\": \"" + site
                        + "-ryg-1\", \"capacity\": 9}]}]}").getBytes(StandardCharsets.UTF_8));
        assertThat(study.status()).as(study.body()).isEqualTo(202);
        return study.at("/id");
    }

    private static byte[] moved(String dataset, String site, String citizens) {
        return new String(Examples.dataset(dataset), StandardCharsets.UTF_8).replace("\"site-1", '"' + site)
                .replace("\"c0", '"' + citizens).getBytes(StandardCharsets.UTF_8);
    }
}
