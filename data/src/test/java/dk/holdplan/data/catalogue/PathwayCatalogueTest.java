package dk.holdplan.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.catalogue.CataloguePathway.Variant;
import dk.holdplan.data.catalogue.HomeProgramme.Exercise;
import dk.holdplan.data.catalogue.HomeProgramme.Hold;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.SessionKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PathwayCatalogueTest {

    @Test
    void hasTheFivePathwaysWithTheirVariantsAndSources() {
        assertThat(PathwayCatalogue.pathways()).extracting(CataloguePathway::id).containsExactly("individual-back",
                "supervised-back", "general", "back-programme", "after-disc-surgery");
        assertThat(PathwayCatalogue.pathways()).allSatisfy(pathway -> {
            assertThat(pathway.sources()).isNotEmpty();
            assertThat(pathway.plan().id()).isEqualTo(pathway.id());
            assertThat(pathway.variants()).allSatisfy(variant -> assertThat(variant.plan().id())
                    .isEqualTo(variant.id()).startsWith(pathway.id()));
        });
    }

    /** A set without order is another one in each process, and the answer with it. */
    @Test
    void keepsTheOrderOfTheFile() throws IOException {
        JsonNode file;
        try (InputStream json = PathwayCatalogue.class.getResourceAsStream("pathways.json")) {
            file = new JsonMapper().readTree(json);
        }
        for (int i = 0; i < file.size(); i++) {
            CataloguePathway pathway = PathwayCatalogue.pathways().get(i);
            assertThat(pathway.plan().admission().redFlags()).containsExactlyElementsOf(redFlags(file.get(i)));
            for (int k = 0; k < pathway.variants().size(); k++) {
                assertThat(pathway.variants().get(k).plan().admission().redFlags())
                        .containsExactlyElementsOf(redFlags(file.get(i).at("/variants").get(k)));
            }
        }
        assertThat(PathwayCatalogue.pathways().getFirst().plan().admission().redFlags()).hasSizeGreaterThan(3);
    }

    private static List<String> redFlags(JsonNode pathway) {
        return pathway.at("/plan/admission/redFlags").valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void reEvaluatesThreeOfTheFourGroupsAfterSixToEightWeeksAndSendsThemBackToTheDoctor() {
        CataloguePathway programme = PathwayCatalogue.pathways().get(3);

        assertThat(programme.variants()).hasSize(4);
        assertThat(programme.variants().getFirst().plan().reviews()).isEmpty();
        assertThat(programme.variants().getFirst().whenNoEffect()).isNull();
        assertThat(programme.variants().subList(1, 4)).allSatisfy(group -> {
            assertThat(group.plan().reviews()).singleElement().satisfies(review -> {
                assertThat(review.kind()).isEqualTo(SessionKind.REEVALUATION);
                assertThat(review.week()).isBetween(6, 8);
            });
            assertThat(group.whenNoEffect().english()).contains("general practitioner");
        });
    }

    @Test
    void knowsTheThreeKindsOfGeneralRehabilitation() {
        assertThat(PathwayCatalogue.pathways().get(2).variants()).extracting(Variant::id).containsExactly(
                "general-physiotherapeutic", "general-neurological", "general-orthopaedic");
    }

    @Test
    void hasTenExercisesAfterDiscSurgery() {
        HomeProgramme programme = PathwayCatalogue.homeProgramme("after-disc-surgery").orElseThrow();

        assertThat(programme.mostRepetitions()).isEqualTo(15);
        assertThat(programme.stopRule().danish()).contains("stop");
        assertThat(programme.exercises()).extracting(Exercise::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(programme.exercises()).extracting(Exercise::holdSeconds).filteredOn(Objects::nonNull)
                .containsExactly(new Hold(10, 10), new Hold(20, 20), new Hold(20, 30), new Hold(20, 20));
    }

    @Test
    void hasEveryHomeProgrammeThatItsPathwaysName() {
        assertThat(PathwayCatalogue.pathways()).extracting(pathway -> pathway.plan().homeProgramme())
                .filteredOn(Objects::nonNull)
                .allSatisfy(id -> assertThat(PathwayCatalogue.homeProgramme(id)).isPresent());
        assertThat(PathwayCatalogue.homeProgramme("none")).isEmpty();
    }

    @Test
    void findsThePlanOfAVariant() {
        Pathway plan = PathwayCatalogue.plan("back-programme-3").orElseThrow();

        assertThat(plan.reviews()).containsExactly(new Review(SessionKind.REEVALUATION, 7, 30));
        assertThat(PathwayCatalogue.plan("unheard-of")).isEmpty();
    }
}
