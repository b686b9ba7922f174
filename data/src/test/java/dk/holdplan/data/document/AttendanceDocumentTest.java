package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Missed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceDocumentTest {

    @Test
    void readsWhatWasMissed() {
        assertThat(read("{\"missed\": [{\"citizen\": \"c1\", \"start\": \"2026-12-01T09:00\"}]}").value())
                .containsExactly(new Missed("c1", LocalDateTime.parse("2026-12-01T09:00")));
    }

    @Test
    void tellsEverythingThatCannotBeRead() {
        assertThat(read("{\"missed\": [{\"citizen\": 1, \"start\": \"2026-12-01\"}, 2], \"seen\": []}").issues())
                .extracting(issue -> issue.code() + " " + issue.pointer()).containsExactlyInAnyOrder(
                        "WRONG_TYPE /missed/0/citizen", "BAD_FORMAT /missed/0/start", "WRONG_TYPE /missed/1",
                        "UNKNOWN_FIELD /seen");
    }

    private static Reading<List<Missed>> read(String text) {
        return AttendanceDocument.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
