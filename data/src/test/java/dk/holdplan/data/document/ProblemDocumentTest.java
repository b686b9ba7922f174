package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.check.Severity;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ProblemDocumentTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode document = MAPPER.readTree(Datasets.bytes("tiny.json"));

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    /horizon                    | "next week"            | WRONG_TYPE     | an object
                    /horizon/weeks              | "one"                  | WRONG_TYPE     | a whole number
                    /horizon/weeks              | 1.5                    | WRONG_TYPE     | a whole number
                    /horizon/weeks              | 12345678901            | OUT_OF_RANGE   | a whole number of at most nine digits
                    /rooms/0/name               | "a\\u0000b"            | BAD_FORMAT     | a text of whole characters, none of them for control
                    /horizon/firstDay           | "2026-02-30"           | BAD_FORMAT     | a date such as 2026-11-30
                    /horizon/firstDay           | "+12026-11-30"         | BAD_FORMAT     | a date such as 2026-11-30
                    /name                       | null                   | WRONG_TYPE     | a text
                    /lunch/from                 | "7:30"                 | BAD_FORMAT     | a time of day such as 07:30
                    /lunch/from                 | "24:00"                | BAD_FORMAT     | a time of day such as 07:30
                    /rooms/0                    | 17                     | WRONG_TYPE     | an object
                    /rooms/0/open/1/day         | "Tuesday"              | UNKNOWN_VALUE  | one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
                    /rooms/0/uses/1             | "BACK"                 | DUPLICATE_VALUE| each entry once
                    /rooms/0/stepFree           | "yes"                  | WRONG_TYPE     | true or false
                    /therapists                 | {}                     | WRONG_TYPE     | a list
                    /therapists/0/shifts/0/from | "2026-11-30T07:30:30"  | BAD_FORMAT     | a local date and time such as 2026-11-30T07:30
                    /therapists/0/shifts/0/from | "2026-11-30T07:30Z"    | BAD_FORMAT     | a local date and time such as 2026-11-30T07:30
                    /citizens/0/sites           | "site-1"               | WRONG_TYPE     | a list
                    /citizens/0/suitsClasses/0  | "EDUCATION"            | UNKNOWN_VALUE  | one of BACK, STRENGTH_AND_BALANCE
                    /citizens/0/referral        | []                     | WRONG_TYPE     | an object
                    /pathways/1/reviews/0/kind  | "TRAINING"             | UNKNOWN_VALUE  | one of REEVALUATION, CLOSING
                    /weights/waitDay            | true                   | WRONG_TYPE     | a whole number
                    /gridMinutes                | "15"                   | WRONG_TYPE     | a whole number
                    """)
    void tellsTheOneValueThatCannotBeReadAndNoIssueThatFollowsFromIt(String pointer, String value, IssueCode code,
            String expected) {
        put(pointer, value);

        assertThat(read().issues()).singleElement().satisfies(found(code, pointer, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/horizon", "/horizon/firstDay", "/rooms", "/rooms/2/site", "/rooms/1/id", "/therapists",
            "/therapists/0/id", "/therapists/1/shifts", "/classes", "/classes/0/kind", "/classes/0/meetings/1/day",
            "/pathways", "/pathways/0/training", "/pathways/0/id", "/citizens", "/citizens/3/id",
            "/citizens/3/referral/regions"})
    void tellsAMissingFieldAndNoIssueThatFollowsFromIt(String pointer) {
        ((ObjectNode) document.at(parent(pointer))).remove(lastSegment(pointer));

        assertThat(errors(read())).singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.MISSING_FIELD))
                .satisfies(issue -> assertThat(issue.pointer()).isEqualTo(pointer))
                .satisfies(issue -> assertThat(issue.value()).isNull());
    }

    @Test
    void tellsAnUnknownFieldWithTheKnownOnes() {
        put("/rooms/0/cap~acity", "8");

        Reading<Problem> reading = read();

        assertThat(reading.value()).isNull();
        assertThat(reading.issues()).singleElement().satisfies(found(IssueCode.UNKNOWN_FIELD, "/rooms/0/cap~0acity",
                "one of id, name, site, capacity, uses, stepFree, open, closed, parallel, changeMinutes, opened"));
    }

    @Test
    void tellsWhatCannotBeReadAndWhatIsWrongWithTheRestInOneAnswer() {
        put("/horizon/firstDay", "\"2026-12-01\"");
        put("/rooms/0/capacity", "0");
        put("/rooms/1/open/0/from", "\"late\"");
        put("/therapists/0/shifts/1/to", "\"2026-12-01T07:30\"");
        put("/classes/0/minutes", "50");
        put("/citizens/0/pathway", "\"unheard-of\"");
        put("/citizens/1/id", "\"010190-1234\"");
        put("/citizens/2/referral/recievedOn", "\"2026-11-20\"");
        put("/weights/waitDays", "1");
        ((ObjectNode) document.at("/citizens/4")).remove("sites");

        Reading<Problem> reading = read();

        assertThat(reading.value()).isNull();
        assertThat(reading.issues()).extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrder("NOT_A_MONDAY /horizon/firstDay", "OUT_OF_RANGE /rooms/0/capacity",
                        "BAD_FORMAT /rooms/1/open/0/from", "EMPTY_INTERVAL /therapists/0/shifts/1",
                        "OFF_GRID /classes/0/minutes", "UNKNOWN_REFERENCE /citizens/0/pathway",
                        "LOOKS_LIKE_CPR /citizens/1/id", "UNKNOWN_FIELD /citizens/2/referral/recievedOn",
                        "UNKNOWN_WEIGHT /weights/waitDays", "MISSING_FIELD /citizens/4/sites");
    }

    @Test
    void findsCprNumbersAndHiddenCharactersInEveryText() {
        put("/name", "\"uge 48 for 010190\u20131234\"");
        put("/rooms/0/name", "\"010190.1234\"");
        put("/therapists/0/nickname", "\"Ida 010190 1234\"");
        put("/classes/0/name", "\"hold\\u202e1\"");
        put("/citizens/2/note", "[\"fine\\nhere\", \"x\\u2028y\"]");
        put("/weights/010190-1234", "1");

        Reading<Problem> reading = read();

        assertThat(reading.value()).isNull();
        assertThat(reading.issues()).extracting(issue -> issue.code() + " " + issue.pointer()).containsOnlyOnce(
                "LOOKS_LIKE_CPR /name", "LOOKS_LIKE_CPR /rooms/0/name", "LOOKS_LIKE_CPR /therapists/0/nickname",
                "BAD_FORMAT /classes/0/name", "BAD_FORMAT /citizens/2/note/1",
                "LOOKS_LIKE_CPR /weights/******-****");
        assertThat(reading.issues().toString()).doesNotContain("1234");
    }

    @Test
    void readsWhatWasStoredBeforeWhateverIsAskedSince() {
        put("/citizens/1/id", "\"c010190-1234\"");

        assertThat(read().value()).isNull();
        assertThat(ProblemDocument.readStored(document.toString().getBytes(StandardCharsets.UTF_8)).value())
                .isNotNull();
    }

    @Test
    void givesTheProblemWhenThereAreOnlyWarnings() {
        put("/citizens/0/course", "{\"weeksDone\": 3, \"therapist\": \"left\"}");

        Reading<Problem> reading = read();

        assertThat(reading.value()).isNotNull();
        assertThat(reading.issues()).extracting(Issue::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void addsThePathwaysOfTheCatalogueThatCitizensName() {
        put("/pathways", "[]");

        assertThat(read().value().pathways()).hasSize(4).allSatisfy(
                pathway -> assertThat(PathwayCatalogue.plan(pathway.id())).contains(pathway));
    }

    @Test
    void prefersItsOwnPathwayToThatOfTheCatalogue() {
        put("/pathways/0/name", "\"our own\"");

        assertThat(read().value().pathways()).extracting(Pathway::name).contains("our own");
        assertThat(read().value().pathways()).extracting(Pathway::id).doesNotHaveDuplicates();
    }

    @Test
    void takesPublishedSessionsWithFieldsOfTheirOwn() {
        put("/published", """
                {"sessions": [{"citizen": "c00001", "kind": "TRAINING", "start": "2026-11-30T08:00",
                 "end": "2026-11-30T08:30", "therapist": "site-1-t1", "room": "site-1-room-1", "pinned": true}]}""");

        Problem problem = read().value();

        assertThat(problem.publishedSessions()).singleElement()
                .satisfies(session -> assertThat(session.rehabClass()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                               | BROKEN_JSON
            `   `                            | BROKEN_JSON
            `{"rooms": [}`                   | BROKEN_JSON
            `{"rooms": []`                   | BROKEN_JSON
            `{"rooms": [], "rooms": []}`     | BROKEN_JSON
            `{} {}`                          | BROKEN_JSON
            `<problem/>`                     | BROKEN_JSON
            `[]`                             | WRONG_TYPE
            `null`                           | WRONG_TYPE
            `"problem"`                      | WRONG_TYPE
            """)
    void answersWhatIsNoObjectWithOneIssue(String text, IssueCode code) {
        assertThat(read(text).issues()).singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(code))
                .satisfies(issue -> assertThat(issue.pointer()).isEmpty());
    }

    @Test
    void tellsLineAndColumnOfBrokenJson() {
        assertThat(read("{\n  \"rooms\": [\n    oops\n").issues()).singleElement()
                .satisfies(issue -> assertThat(issue.value()).startsWith("line 3, column "));
    }

    @Test
    void listsAThousandIssuesAndCountsTheRest() {
        String text = "{\"citizens\": [" + "{},".repeat(299) + "{}]}";

        List<Issue> issues = read(text).issues();

        assertThat(issues).hasSize(Issues.MOST_LISTED + 1);
        assertThat(issues.getLast()).satisfies(found(IssueCode.TOO_MANY_ISSUES, "", "at most 1000"));
        assertThat(issues.getLast().value()).isEqualTo(300 * 4 + 5 - 1000 + " more issues");
    }

    private Reading<Problem> read() {
        return read(document.toString());
    }

    private static Reading<Problem> read(String text) {
        return ProblemDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Issue> errors(Reading<Problem> reading) {
        return reading.issues().stream().filter(Issue::isError).toList();
    }

    private static Consumer<Issue> found(IssueCode code, String pointer, String expected) {
        return issue -> assertThat(List.of(issue.code(), issue.pointer(), issue.expected()))
                .isEqualTo(List.of(code, pointer, expected));
    }

    private void put(String pointer, String json) {
        JsonNode value = MAPPER.readTree(json);
        JsonNode holder = document.at(parent(pointer));
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(lastSegment(pointer)), value);
        } else {
            ((ObjectNode) holder).set(lastSegment(pointer), value);
        }
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String lastSegment(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
