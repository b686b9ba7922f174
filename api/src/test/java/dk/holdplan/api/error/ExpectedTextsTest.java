package dk.holdplan.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Examples;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.Json;
import dk.holdplan.change.ChangeList;
import dk.holdplan.change.Changes;
import dk.holdplan.check.Issue;
import dk.holdplan.data.document.ChangesDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.document.Reading;
import dk.holdplan.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was expected, in Danish, for everything that can be wrong with a document. */
class ExpectedTextsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> WRONG = List.of(JSON.nullNode(), JSON.stringNode("x"), JSON.stringNode(""),
            JSON.stringNode("2026-12-01"), JSON.stringNode("23:59"), JSON.stringNode("01:07"),
            JSON.stringNode("2026-12-05T09:00"), JSON.stringNode("010170-1234"), JSON.stringNode("EDUCATION"),
            JSON.stringNode("y\u0000"), JSON.numberNode(-1), JSON.numberNode(7), JSON.numberNode(2_000_000_000_000L),
            JSON.booleanNode(false), JSON.arrayNode(), JSON.objectNode());
    private static final String CHANGES = """
            {"frozenBefore": "2026-12-01T07:40", "changes": [
              {"type": "THERAPIST_ABSENT", "therapist": "site-1-t1", "from": "2026-12-01T00:00", "to": "2026-12-02T00:00"},
              {"type": "THERAPIST_ON_SHIFT", "therapist": "site-1-t1", "site": "site-1", "from": "2026-12-05T08:00",
               "to": "2026-12-05T12:00"},
              {"type": "ROOM_CLOSED", "room": "site-1-hall", "from": "2026-12-01T08:00", "to": "2026-12-01T12:00"},
              {"type": "ROOM_OPENED", "room": "site-1-hall", "from": "2026-12-05T08:00", "to": "2026-12-05T12:00"},
              {"type": "CITIZEN_AVAILABLE", "citizen": "c00010", "from": "2026-12-05T08:00", "to": "2026-12-05T12:00"},
              {"type": "CITIZEN_WITHDRAWN", "citizen": "c00008"},
              {"type": "CLASS_CHANGED", "class": "site-1-ryg-1", "capacity": 10},
              {"type": "CLASS_CANCELLED", "class": "site-1-ryg-1"},
              {"type": "MEETING_CANCELLED", "class": "site-1-ryg-1", "date": "2026-12-01"},
              {"type": "MEETING_MOVED", "class": "site-1-ryg-1", "date": "2026-12-01", "starts": ["09:00"]},
              {"type": "CITIZEN_ASSESSED", "citizen": "c00010", "found": ["TRAUMA"], "cleared": ["SEVERE_PAIN"],
               "until": {"TRAUMA": "2026-12-02"}, "followsInstruction": "YES", "hasPlan": true, "age": 50,
               "painSince": "2026-06-01"},
              {"type": "START_POSTPONED", "citizen": "c00010", "until": "2026-12-02"},
              {"type": "OWN_PLACES", "citizen": "c00010", "slots": [{"class": "site-1-ryg-1", "day": "MONDAY"}]},
              {"type": "THERAPIST_WANTED", "citizen": "c00010", "therapist": "site-1-t1"},
              {"type": "THERAPISTS_EXCLUDED", "citizen": "c00010", "therapists": ["site-1-t1"]},
              {"type": "TRAINING_CHANGED", "citizen": "c00010", "perWeek": 1},
              {"type": "SESSION_PINNED", "citizen": "c00010", "start": "2026-12-01T09:00"}]}""";

    @Test
    void tellsInDanishWhatIsExpectedOfAProblem() {
        assertThat(untold(Json.tree(new String(Examples.dataset("tiny"), StandardCharsets.UTF_8)),
                it -> ProblemDocument.read(bytes(it)).issues())).isEmpty();
    }

    @Test
    void tellsInDanishWhatIsExpectedOfChanges() {
        assertThat(untold(Json.tree(CHANGES), ExpectedTextsTest::issuesOfChanges)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"one of BACK, NECK, or null|en af BACK, NECK eller null",
            "the id of a therapist, perhaps t1; every individual session counts as with another one"
                    + "|id’et på en terapeut, måske t1; alle individuelle sessioner regnes som hos en anden",
            "a site with a room for INDIVIDUAL that is open for a session between 2026-11-30 and 2026-12-06, and "
                    + "a step-free room for BACK or EDUCATION that is open for a session between 1 and 2"
                    + "|et træningssted med et lokale til INDIVIDUAL, der er åbent for en session mellem 2026-11-30 og 2026-12-06 "
                    + "og et niveaufrit lokale til BACK or EDUCATION, der er åbent for en session mellem 1 og 2",
            "not less than -3, because so many are new on the pathway"
                    + "|ikke mindre end -3, fordi så mange er nye i forløbet",
            "1 to 26|1 til 26"})
    void tellsPartsInDanishToo(String english, String danish) {
        assertThat(ExpectedTexts.danish(english)).contains(danish);
    }

    @Test
    void tellsByTheCodeWhatNobodyThoughtOf() {
        assertThat(ExpectedTexts.danish("something that nobody said before")).isEmpty();
    }

    /** What is expected, in English without Danish, when one value of a document is wrong or missing. */
    private static List<String> untold(JsonNode document, Function<JsonNode, List<Issue>> issues) {
        List<JsonNode> holders = new ArrayList<>();
        collect(document, new HashSet<>(), holders);
        return holders.stream().flatMap(holder -> spoiled(holder, document, issues)).map(Issue::expected).distinct()
                .filter(it -> ExpectedTexts.danish(it).isEmpty()).toList();
    }

    /** Everything that holds something, but of those with the same fields only one. */
    private static void collect(JsonNode node, Set<Set<String>> seen, List<JsonNode> holders) {
        if (node.isArray() && !node.isEmpty() || node.isObject() && seen.add(Set.copyOf(node.propertyNames()))) {
            holders.add(node);
            node.valueStream().forEach(child -> collect(child, seen, holders));
        }
    }

    private static Stream<Issue> spoiled(JsonNode holder, JsonNode document, Function<JsonNode, List<Issue>> issues) {
        List<Issue> found = new ArrayList<>();
        switch (holder) {
            case ObjectNode object -> {
                for (String name : List.copyOf(object.propertyNames())) {
                    JsonNode good = object.get(name);
                    for (JsonNode wrong : WRONG) {
                        object.set(name, wrong);
                        found.addAll(issues.apply(document));
                    }
                    object.remove(name);
                    found.addAll(issues.apply(document));
                    object.set(name, good);
                }
                object.set("more", JSON.nullNode());
                found.addAll(issues.apply(document));
                object.remove("more");
            }
            case ArrayNode list -> {
                list.add(list.get(0));
                found.addAll(issues.apply(document));
                list.remove(list.size() - 1);
            }
            default -> throw new IllegalArgumentException(holder.toString());
        }
        return found.stream();
    }

    private static List<Issue> issuesOfChanges(JsonNode document) {
        Reading<ChangeList> read = ChangesDocument.read(bytes(document));
        Problem problem = FinishedPlan.PROBLEM;
        return Optional.ofNullable(read.value())
                .map(it -> Changes.apply(problem, FinishedPlan.PLAN.sessions(), it.changes(),
                        LocalDateTime.parse("2026-12-01T07:40")).issues())
                .orElse(read.issues());
    }

    private static byte[] bytes(JsonNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
