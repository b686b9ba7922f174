package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.explain.HandMade;
import dk.holdplan.explain.HandMade.Move;
import dk.holdplan.explain.HandMade.Moves;
import dk.holdplan.explain.HandMade.Target;
import dk.holdplan.explain.HandMade.Whole;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandMadeDocumentTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-12-01T09:00");

    @Test
    void readsMoves() {
        HandMade made = read("""
                {"moves": [
                  {"citizen": "c1", "kind": "TRAINING", "start": "2026-12-01T09:00",
                   "to": {"start": "2026-12-01T09:00", "therapist": "t1", "room": "r1", "class": "back"}},
                  {"citizen": "c2", "kind": "CLOSING", "start": null,
                   "to": {"start": "2026-12-01T09:00", "therapist": "t1", "room": "r1"}},
                  {"citizen": "c3", "kind": "EDUCATION", "start": "2026-12-01T09:00", "to": null}]}""").value();

        assertThat(made).isEqualTo(new Moves(List.of(
                new Move("c1", SessionKind.TRAINING, START, new Target(START, "t1", "r1", "back")),
                new Move("c2", SessionKind.CLOSING, null, new Target(START, "t1", "r1", null)),
                new Move("c3", SessionKind.EDUCATION, START, null))));
    }

    @Test
    void readsAWholePlan() {
        assertThat(read("""
                {"sessions": [{"citizen": "c1", "kind": "TRAINING", "start": "2026-12-01T09:00",
                  "end": "2026-12-01T09:30", "therapist": "t1", "room": "r1", "class": null}]}""").value())
                .isEqualTo(new Whole(List.of(new Session("c1", SessionKind.TRAINING, START, START.plusMinutes(30),
                        "t1", "r1", null))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    []                                                      | WRONG_TYPE
                    {}                                                      | MISSING_FIELD /moves
                    {"sessions": [], "moves": []}                           | UNKNOWN_FIELD /moves
                    {"moves": {}}                                           | WRONG_TYPE /moves
                    {"sessions": [1]}                                       | WRONG_TYPE /sessions/0
                    {"moves": [{"citizen": "c", "kind": "REST"}]}           | UNKNOWN_VALUE /moves/0/kind
                    {"moves": [{"citizen": "c", "kind": "CLOSING", "to": {"start": "2026-12-01T09:00", "therapist": "t"}}]} | MISSING_FIELD /moves/0/to/room
                    """)
    void tellsWhatCannotBeRead(String json, String issue) {
        assertThat(read(json).issues()).extracting(it -> (it.code() + " " + it.pointer()).strip())
                .containsExactly(issue);
    }

    @Test
    void refusesMoreMovesThanAreMadeByHand() {
        String moves = String.join(",", Collections.nCopies(HandMadeDocument.MOST_MOVES + 1, "{}"));

        assertThat(read("{\"moves\": [" + moves + "]}").issues()).extracting(it -> it.code() + " " + it.pointer())
                .containsExactly("OUT_OF_RANGE /moves");
    }

    private static Reading<HandMade> read(String text) {
        return HandMadeDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
