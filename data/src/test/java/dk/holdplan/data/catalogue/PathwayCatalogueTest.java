package dk.holdplan.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.ProblemCheck;
import dk.holdplan.data.Examples;
import dk.holdplan.data.catalogue.CataloguePathway.Variant;
import dk.holdplan.data.catalogue.HomeProgramme.Exercise;
import dk.holdplan.data.catalogue.HomeProgramme.Hold;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.SessionKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** A hospital's plan is a right, and is not set aside by a program (Sundhedsloven § 140). */
    @Test
    void givesARightToStartAndAsksAPersonWhereAHospitalSentThePlan() {
        assertThat(PathwayCatalogue.pathways()).extracting(pathway -> pathway.plan().startRight())
                .containsExactly(true, false, true, false, true);
        for (String id : List.of("individual-back", "after-disc-surgery")) {
            Pathway.Admission admission = PathwayCatalogue.plan(id).orElseThrow().admission();
            assertThat(admission.decide()).containsExactly("RED_FLAG", "CANNOT_FOLLOW_INSTRUCTION");
            assertThat(admission.redFlags()).contains("CAUDA_EQUINA", "TRAUMA", "WORSENING_PAIN", "SPINAL_TUMOUR");
        }
        assertThat(PathwayCatalogue.plan("supervised-back").orElseThrow().admission().decide()).isEmpty();
        assertThat(PathwayCatalogue.plan("general").orElseThrow().admission().needsInstruction()).isFalse();
    }

    @Test
    void plansTheReviewsSkillsAndDaysThatTheSourcesAskFor() {
        Pathway individual = PathwayCatalogue.plan("individual-back").orElseThrow();
        Pathway supervised = PathwayCatalogue.plan("supervised-back").orElseThrow();
        Pathway surgery = PathwayCatalogue.plan("after-disc-surgery").orElseThrow();

        assertThat(individual.reviews())
                .containsExactly(new Review(SessionKind.REEVALUATION, null, 30, new Weeks(6, 8)));
        assertThat(supervised.educationSameDay()).isTrue();
        assertThat(supervised.needsSkills()).isEqualTo(Map.of(SessionKind.EXAMINATION, Set.of("CHIROPRACTIC")));
        assertThat(surgery.training().classAfterOperationDays()).isEqualTo(28);
        assertThat(PathwayCatalogue.plan("general-neurological").orElseThrow().needsSkills()).containsOnlyKeys(
                SessionKind.EXAMINATION, SessionKind.TRAINING).containsValue(Set.of("NEUROLOGICAL"));
        assertThat(PathwayCatalogue.plan("general-physiotherapeutic").orElseThrow().needsSkills()).isEmpty();
    }

    @Test
    void leavesTheFirstTwoGroupsToThePracticeSectorAndReEvaluatesTheOthersAfterSixToEightWeeks() {
        List<Variant> groups = PathwayCatalogue.pathways().get(3).variants();

        assertThat(groups).hasSize(4);
        assertThat(groups.subList(0, 2)).allSatisfy(group -> {
            assertThat(group.plan().training().weeks()).isZero();
            assertThat(group.plan().educationWeeks()).isEmpty();
            assertThat(group.plan().reviews()).isEmpty();
            assertThat(group.summary().danish()).contains("praksissektoren");
        });
        assertThat(groups.subList(2, 4)).allSatisfy(group -> {
            assertThat(group.plan().training().weeks()).isPositive();
            assertThat(group.plan().reviews()).singleElement().satisfies(review -> {
                assertThat(review.kind()).isEqualTo(SessionKind.REEVALUATION);
                assertThat(review.weeks()).isEqualTo(new Weeks(6, 8));
            });
        });
        assertThat(groups).extracting(group -> group.plan().admission().painLongerThanDays())
                .containsExactly(null, null, 90, null);
    }

    @Test
    void sendsThoseOnWhomTheTreatmentHasNoEffectBackToTheDoctorAndSaysWhereTo() {
        List<Variant> groups = PathwayCatalogue.pathways().get(3).variants();

        assertThat(groups.getFirst().whenNoEffect()).isNull();
        assertThat(groups.getFirst().referOn()).isEmpty();
        assertThat(groups.subList(1, 4)).allSatisfy(
                group -> assertThat(group.whenNoEffect().english()).contains("general practitioner"));
        assertThat(danish(groups.get(1).referOn())).contains("MR", "Rygenheden", "Kirurgisk")
                .doesNotContain("Smerteklinik", "kommunale");
        assertThat(danish(groups.get(2).referOn())).contains("MR, hvis det ikke er gjort tidligere", "Smerteklinik",
                "Arbejdsmedicinsk", "kommunale sundhedsfremmende");
        assertThat(danish(groups.get(3).referOn())).contains("Holbæk, Næstved", "kommunale").doesNotContain("MR");
    }

    private static String danish(List<Statement> statements) {
        return statements.stream().map(Statement::danish).collect(Collectors.joining("\n"));
    }

    @Test
    void saysWhomToMeetWhereAndWhatCitizensCanDoThemselves() {
        Guidance individual = PathwayCatalogue.pathways().getFirst().guidance();
        Guidance supervised = PathwayCatalogue.pathways().get(1).guidance();
        Guidance afterSurgery = PathwayCatalogue.pathways().getLast().guidance();

        assertThat(individual.contact().danish()).contains("kontaktes borgeren", "7 dage");
        assertThat(individual.meetingPlace().danish()).contains("Curdtslund 2");
        assertThat(supervised.meetingPlace()).isNull();
        assertThat(danish(supervised.advice())).contains("Varme eller kulde", "kortvarigt")
                .doesNotContain("kondicykel");
        assertThat(danish(supervised.warningSigns())).contains("vandladning", "traume", "forværres");
        assertThat(danish(afterSurgery.advice())).contains("kondicykel");
        assertThat(danish(afterSurgery.warningSigns())).contains("jagende smerter");
        assertThat(afterSurgery.contact().english()).contains("76 36 14 00");
    }

    /** Every statement, of a pathway or of a group of it, names documents that the pathway has among its sources. */
    @Test
    void namesTheSourceOfEveryStatement() throws IOException {
        try (InputStream json = PathwayCatalogue.class.getResourceAsStream("pathways.json")) {
            for (JsonNode pathway : new JsonMapper().readTree(json)) {
                List<String> sources = pathway.at("/sources").valueStream()
                        .map(source -> source.at("/document").stringValue()).toList();
                List<JsonNode> statements = pathway.findParents("documents");
                assertThat(statements).hasSizeGreaterThan(4).allSatisfy(statement -> {
                    assertThat(statement.at("/english").stringValue()).isNotBlank();
                    assertThat(statement.at("/danish").stringValue()).isNotBlank();
                    assertThat(statement.at("/documents").valueStream().map(JsonNode::stringValue)).isNotEmpty()
                            .isSubsetOf(sources);
                });
                assertThat(sources).doesNotHaveDuplicates().allSatisfy(source -> assertThat(statements)
                        .anyMatch(statement -> statement.toString().contains(source) || source.startsWith("§")));
            }
        }
    }

    /** A problem that names any of them, or spells it out as the catalogue has it, has no errors. */
    @Test
    void givesPathwaysThatAProblemMayName() throws IOException {
        List<String> ids = PathwayCatalogue.pathways().stream().flatMap(pathway -> Stream.concat(
                Stream.of(pathway.id()), pathway.variants().stream().map(Variant::id))).toList();
        Problem problem = PathwayCatalogue.completed(Examples.problem("tiny").withPathways(List.of()), ids.stream());

        assertThat(problem.pathways()).extracting(Pathway::id).containsExactlyElementsOf(ids);
        assertThat(ProblemCheck.issues(problem).stream().filter(issue -> issue.pointer().startsWith("/pathways")))
                .isEmpty();
        assertThat(ProblemDocument.read(ProblemDocument.write(problem).getBytes(StandardCharsets.UTF_8)).value()
                .pathways())
                .isEqualTo(problem.pathways());
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
        assertThat(programme.stopRule().danish()).contains("Gør det ondt", "stop",
                "prøv eventuelt igen efter nogle dage");
        assertThat(programme.progression().danish()).contains("over dagen").doesNotContain("over flere dage");
        assertThat(programme.exercises().getFirst().instruction().danish()).contains("ti sekunder");
        assertThat(programme.exercises().get(3).name().english()).isEqualTo("Oblique curl-up");
        assertThat(programme.exercises().getLast().instruction().danish()).contains("Læg vægten fremover")
                .doesNotContain("Læg dig");
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

        assertThat(plan.reviews()).containsExactly(new Review(SessionKind.REEVALUATION, null, 30, new Weeks(6, 8)));
        assertThat(PathwayCatalogue.plan("unheard-of")).isEmpty();
    }
}
