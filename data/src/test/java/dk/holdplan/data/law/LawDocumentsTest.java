package dk.holdplan.data.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.document.Reading;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LawDocumentsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @MethodSource("dk.holdplan.data.law.LawCases#names")
    void everyCaseIsWrittenAsItWasRead(String name) {
        Problem problem = LawCases.problem(name);
        Plan plan = LawCases.plan(name);

        assertThat(ProblemDocument.readStored(bytes(ProblemDocument.write(problem))).value()).isEqualTo(problem);
        assertThat(PlanDocument.read(bytes(PlanDocument.write(plan))).value()).isEqualTo(plan);
    }

    @Test
    void aDocumentWithoutNewFieldsIsWrittenWithoutThem() {
        Problem problem = Objects.requireNonNull(ProblemDocument.readStored(document().toString().getBytes(
                StandardCharsets.UTF_8)).value());

        assertThat(ProblemDocument.write(problem)).contains("planAhead").doesNotContain("parallel", "changeMinutes",
                "opened",
                "noteMinutes", "avoids", "setUpMinutes", "exceptions", "startRight", "needsInstruction", "decide",
                "cleared", "until\":{", "notTherapists", "alsoAvailable", "slots", "held", "once");
    }

    /** What a field says is read, and written again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /horizon/planAhead                               | true
            /weights/secondMissed                            | 20
            /rooms/0/parallel                                | 3
            /rooms/0/changeMinutes                           | 15
            /rooms/0/opened                                  | [{"from": "2026-12-01T16:00", "to": "2026-12-01T18:00"}]
            /therapists/0/shifts/0/once                      | true
            /therapists/0/absent                             | [{"from": "2026-12-01T08:00", "to": "2026-12-01T10:00"}]
            /therapists/0/noteMinutes                        | 15
            /therapists/0/avoids                             | [{"day": "MONDAY", "from": "08:00", "to": "09:00"}]
            /classes/0/setUpMinutes                          | 15
            /classes/0/clearMinutes                          | 15
            /classes/0/minCitizens                           | 2
            /classes/0/ages                                  | {"from": 18, "to": 64}
            /classes/0/joinUntil                             | "2026-12-03"
            /classes/0/exceptions                            | [{"date": "2026-12-03", "starts": []}]
            /pathways/0/startRight                           | true
            /pathways/0/educationSameDay                     | true
            /pathways/0/needsSkills                          | {"EXAMINATION": ["SPINE"]}
            /pathways/0/training/classAfterOperationDays     | 28
            /pathways/0/admission/needsInstruction           | false
            /pathways/0/admission/decide                     | ["RED_FLAG"]
            /citizens/0/painSince                            | "2026-11-01"
            /citizens/0/person                               | "maria"
            /citizens/0/therapist                            | "t1"
            /citizens/0/notTherapists                        | ["t1"]
            /citizens/0/alsoAvailable                        | [{"from": "2026-12-01T16:00", "to": "2026-12-01T18:00"}]
            /citizens/0/perWeek                              | 1
            /citizens/0/minutes                              | 45
            /citizens/0/referral/postponedUntil              | "2026-12-03"
            /citizens/0/referral/cleared                     | ["SPINAL_FRACTURE"]
            /citizens/0/referral/until                       | {"SEVERE_PAIN": "2026-12-03"}
            /citizens/0/course/slots                         | [{"class": "k", "day": "MONDAY"}]
            /citizens/0/course/held                          | ["REEVALUATION"]
            /published/now                                   | "2026-11-30T12:00"
            /published/newFrom                               | "2026-11-30T12:00"
            """)
    void everyNewFieldIsReadAndWrittenAgain(String pointer, String value) {
        ObjectNode document = document();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) document.at(pointer.substring(0, slash))).set(pointer.substring(slash + 1),
                MAPPER.readTree(value));

        Reading<Problem> reading = ProblemDocument.read(bytes(document.toString()));

        assertThat(reading.issues()).noneMatch(Issue::isError);
        assertThat(MAPPER.readTree(ProblemDocument.write(Objects.requireNonNull(reading.value()))).at(pointer))
                .isEqualTo(MAPPER.readTree(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    /rooms/0/changeMinutes      | 7                                                         | OFF_GRID
                    /rooms/0/changeMinutes      | -15                                                       | OUT_OF_RANGE
                    /rooms/0/parallel           | 0                                                         | OUT_OF_RANGE
                    /rooms/0/opened             | [{"from": "2026-12-01T16:00", "to": "2026-12-02T18:00"}]  | CROSSES_MIDNIGHT /0
                    /rooms/0/opened             | [{"from": "2026-12-01T16:00", "to": "2026-12-01T16:00"}]  | EMPTY_INTERVAL /0
                    /therapists/0/absent        | [{"from": "2026-12-01T16:00", "to": "2026-12-01T15:00"}]  | EMPTY_INTERVAL /0
                    /therapists/0/noteMinutes   | 20                                                        | OFF_GRID
                    /classes/0/setUpMinutes     | 1                                                         | OFF_GRID
                    /classes/0/clearMinutes     | 16                                                        | OFF_GRID
                    /classes/0/minCitizens      | -1                                                        | OUT_OF_RANGE
                    /classes/0/ages             | {"from": 64, "to": 18}                                    | EMPTY_INTERVAL
                    /classes/0/joinUntil        | "2027-02-01"                                              | OUT_OF_RANGE
                    /classes/0/exceptions       | [{"date": "2026-12-03", "starts": ["09:05"]}]             | OFF_GRID /0/starts/0
                    /classes/0/exceptions       | [{"date": "2026-12-03", "starts": []}, {"date": "2026-12-03", "starts": []}] | DUPLICATE_VALUE /1
                    /pathways/0/reviews         | [{"kind": "CLOSING", "week": 3, "weeks": [2, 3], "minutes": 30}] | UNKNOWN_FIELD /0/week
                    /pathways/0/reviews         | [{"kind": "CLOSING", "weeks": [3, 2], "minutes": 30}]     | EMPTY_INTERVAL /0/weeks
                    /pathways/0/reviews         | [{"kind": "CLOSING", "weeks": [3], "minutes": 30}]        | OUT_OF_RANGE /0/weeks
                    /pathways/0/reviews         | [{"kind": "CLOSING", "minutes": 30}]                      | MISSING_FIELD /0/week
                    /pathways/0/needsSkills     | {"EXAM": ["SPINE"]}                                       | UNKNOWN_VALUE /EXAM
                    /citizens/0/minutes         | 50                                                        | OFF_GRID
                    /citizens/0/perWeek         | 8                                                         | OUT_OF_RANGE
                    /citizens/0/person          | "010190-1234"                                             | LOOKS_LIKE_CPR
                    /citizens/0/notTherapists   | ["nobody"]                                                | UNKNOWN_REFERENCE
                    /citizens/0/referral/until  | {"TRAUMA": "2026-12-03"}                                  | UNKNOWN_REFERENCE
                    /citizens/0/referral/cleared | ["TRAUMA"]                                               | UNKNOWN_REFERENCE
                    /citizens/0/course/slots    | [{"class": "gone", "day": "MONDAY"}]                      | UNKNOWN_REFERENCE /0/class
                    """)
    void findsWhatIsWrongWithAField(String pointer, String value, String expected) {
        ObjectNode document = document();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) document.at(pointer.substring(0, slash))).set(pointer.substring(slash + 1),
                MAPPER.readTree(value));
        ((ObjectNode) document.at("/classes/0")).put("until", "2027-01-31");

        Reading<Problem> reading = ProblemDocument.read(bytes(document.toString()));

        int space = expected.indexOf(' ');
        String code = space < 0 ? expected : expected.substring(0, space);
        String below = space < 0 ? "" : expected.substring(space + 1);
        assertThat(reading.issues()).extracting(issue -> issue.code() + " " + issue.pointer())
                .contains(code + " " + pointer + below);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode document() {
        return (ObjectNode) MAPPER.readTree("""
                {"horizon": {"firstDay": "2026-11-30", "weeks": 1}, "weights": {},
                 "rooms": [{"id": "room", "site": "R", "capacity": 4, "uses": ["INDIVIDUAL", "BACK"],
                            "open": [{"day": "MONDAY", "from": "08:00", "to": "16:00"}]}],
                 "therapists": [{"id": "t1", "skills": ["SPINE"],
                                 "shifts": [{"site": "R", "from": "2026-11-30T08:00", "to": "2026-11-30T16:00"}]}],
                 "classes": [{"id": "k", "kind": "BACK", "site": "R", "skill": "SPINE", "capacity": 4, "minutes": 60,
                              "meetings": [{"day": "MONDAY", "starts": ["09:00"]}]}],
                 "pathways": [{"id": "p", "startWithinDays": 7, "examinationMinutes": 60, "admission": {},
                               "training": {"weeks": 8, "perWeek": 1, "minutes": 30, "setting": "CLASS"}}],
                 "citizens": [{"id": "c", "sites": ["R"], "pathway": "p", "course": {"weeksDone": 2},
                               "referral": {"receivedOn": "2026-11-01", "regions": ["LUMBAR"],
                                            "conditions": ["SEVERE_PAIN"]}}],
                 "published": {"sessions": []}}
                """);
    }
}
