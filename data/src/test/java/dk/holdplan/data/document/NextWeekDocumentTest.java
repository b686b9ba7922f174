package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.change.Change.CitizenWithdrawn;
import dk.holdplan.change.Missed;
import dk.holdplan.check.Issue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextWeekDocumentTest {

    @Test
    void readsWhatWasMissedAndWhatChanges() {
        assertThat(read("""
                {"missed": [{"citizen": "c1", "start": "2026-12-01T09:00"}],
                 "changes": [{"type": "CITIZEN_WITHDRAWN", "citizen": "c2"}]}""").value())
                .isEqualTo(new NextWeekDocument(List.of(new Missed("c1", LocalDateTime.parse("2026-12-01T09:00"))),
                        List.of(new CitizenWithdrawn("c2"))));
    }

    @Test
    void tellsWhatIsLeftOutFromWhatIsEmpty() {
        assertThat(read("{}").value()).isEqualTo(NextWeekDocument.EMPTY);
        assertThat(read("{\"missed\": []}").value()).isEqualTo(new NextWeekDocument(List.of(), List.of()));
    }

    @Test
    void tellsEverythingThatIsWrong() {
        assertThat(read("{\"missed\": [{\"citizen\": 1}], \"changes\": {}, \"week\": 2}").issues())
                .extracting(Issue::pointer).containsExactlyInAnyOrder("/missed/0/citizen", "/missed/0/start",
                        "/changes", "/week");
        assertThat(read("nonsense").value()).isNull();
    }

    private static Reading<NextWeekDocument> read(String json) {
        return NextWeekDocument.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
