package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Plan;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {

    @Test
    void readsAPlanThatCarriesMoreThanTheSchemaNames() {
        Reading<Plan> reading = read("""
                {"score": {"hard": 0, "medium": 10, "soft": 5, "init": 0}, "seed": 7, "late": [],
                 "sessions": [{"citizen": "c1", "kind": "TRAINING", "start": "2026-11-30T08:00",
                               "end": "2026-11-30T09:00", "therapist": "t1", "room": "gym", "class": "back"}],
                 "unplaced": [{"citizen": "c1", "kind": "TRAINING", "week": 0, "reasons": ["NO_ROOM"]}],
                 "refused": [{"citizen": "c2", "reasons": ["RED_FLAG", "TOO_YOUNG"]}]}""");

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.value().sessions().getFirst().rehabClass()).isEqualTo("back");
        assertThat(read(PlanDocument.write(reading.value())).value()).isEqualTo(reading.value());
    }

    @Test
    void tellsEverythingThatCannotBeRead() {
        Reading<Plan> reading = read("""
                {"score": {"hard": -1, "medium": 10}, "late": [{"citizen": "c1", "deadline": "soon"}],
                 "sessions": {}, "refused": [{"citizen": "c2", "reasons": ["TIRED"]}]}""");

        assertThat(reading.value()).isNull();
        assertThat(reading.issues()).extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrder("OUT_OF_RANGE /score/hard", "MISSING_FIELD /score/soft",
                        "BAD_FORMAT /late/0/deadline", "WRONG_TYPE /sessions", "UNKNOWN_VALUE /refused/0/reasons/0",
                        "MISSING_FIELD /unplaced");
    }

    private static Reading<Plan> read(String text) {
        return PlanDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
