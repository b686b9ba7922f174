package dk.holdplan.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.Client.Answer;
import dk.holdplan.api.Json;
import dk.holdplan.api.ServiceTest;
import dk.holdplan.data.catalogue.HomeProgramme;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.rule.Rule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class CatalogueIT {

    private final Client client;

    CatalogueIT(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    @Test
    void listsEveryRuleOnce() {
        Answer rules = client.get("/api/v1/rules");

        assertThat(Json.each(rules.body(), "", "id"))
                .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
        assertThat(rules.at("/0/level")).isEqualTo("HARD");
        assertThat(rules.at("/0/english")).isEqualTo(Rule.values()[0].english());
        assertThat(rules.at("/0/danish")).isEqualTo(Rule.values()[0].danish());
    }

    @Test
    void listsThePathways() {
        Answer pathways = client.get("/api/v1/pathways");

        assertThat(pathways.size("")).isEqualTo(PathwayCatalogue.pathways().size());
        assertThat(pathways.at("/0/name/danish")).isEqualTo(PathwayCatalogue.pathways().getFirst().name().danish());
        assertThat(pathways.at("/0/plan/training/perWeek")).isNotNull();
        assertThat(pathways.at("/0/plan/reviews/0/weeks/1")).isEqualTo("8");
        assertThat(pathways.at("/1/plan/needsSkills/EXAMINATION/0")).isEqualTo("CHIROPRACTIC");
        assertThat(pathways.at("/1/guidance/advice/0/documents/0")).isEqualTo("001");
    }

    @Test
    void showsAHomeProgramme() {
        HomeProgramme programme = PathwayCatalogue.homeProgrammes().getFirst();

        Answer answer = client.get("/api/v1/home-programmes/" + programme.id());

        assertThat(answer.at("/id")).isEqualTo(programme.id());
        assertThat(answer.size("/exercises")).isEqualTo(programme.exercises().size());
    }
}
