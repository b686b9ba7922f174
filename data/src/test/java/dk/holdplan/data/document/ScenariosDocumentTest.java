package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.capacity.scenario.Scenario;
import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.check.Issue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenariosDocumentTest {

    private static Reading<List<Scenario>> read(String json) {
        return ScenariosDocument.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsNamedChanges() {
        assertThat(read("""
                {"scenarios": [{"name": "fewer", "changes": [{"type": "CITIZEN_WITHDRAWN", "citizen": "c1"}]},
                 {"name": "same", "changes": []}]}""").value()).containsExactly(
                new Scenario("fewer", List.of(new CitizenWithdrawn("c1"))), new Scenario("same", List.of()));
    }

    @Test
    void readsIntake() {
        assertThat(read("{\"scenarios\": [{\"name\": \"busier\", \"intake\": {\"individual-back\": 3}}]}").value())
                .containsExactly(new Scenario("busier", List.of(), Map.of("individual-back", 3)));
        assertThat(read("{\"scenarios\": [{\"name\": \"busier\", \"intake\": {\"individual-back\": 501}}]}").issues())
                .extracting(Issue::pointer).containsExactly("/scenarios/0/intake/individual-back");
    }

    @Test
    void refusesMoreThanAnybodyCompares() {
        String many = "{\"name\": \"s\", \"changes\": []},".repeat(100);

        assertThat(read("{\"scenarios\": [" + many + "{\"name\": \"last\", \"changes\": []}]}").issues())
                .extracting(Issue::pointer).containsExactly("/scenarios");
    }

    @Test
    void tellsEveryIssueAtOnce() {
        assertThat(read("""
                {"scenarios": [{"changes": [{"type": "CITIZEN_WITHDRAWN"}, {"type": "MORE"}]}, 3], "seed": 1}""")
                .issues()).extracting(Issue::pointer).containsExactlyInAnyOrder("/scenarios/0/name",
                        "/scenarios/0/changes/0/citizen", "/scenarios/0/changes/1/type", "/scenarios/1", "/seed");
    }
}
