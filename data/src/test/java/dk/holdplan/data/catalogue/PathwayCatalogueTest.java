package dk.holdplan.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.catalogue.CataloguePathway.Variant;
import dk.holdplan.data.catalogue.HomeProgramme.Exercise;
import dk.holdplan.data.catalogue.HomeProgramme.Hold;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.SessionKind;
import java.util.Objects;
import org.junit.jupiter.api.Test;

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
