package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.benchmark.BestKnown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BestKnownDocumentTest {

    @Test
    void readsTheScoresOfThePublicDatasets() throws IOException {
        Reading<Map<String, BestKnown>> reading = BestKnownDocument
                .read(new ByteArrayInputStream(Datasets.bytes("best-known.json")));

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.value()).containsEntry("bornholm-week", new BestKnown(20, 980, true))
                .containsEntry("town-week", new BestKnown(10, 3507, false));
    }

    @Test
    void tellsWhatIsMissing() throws IOException {
        byte[] json = "{\"instances\": {\"town\": {\"medium\": -1}}}".getBytes(StandardCharsets.UTF_8);

        assertThat(BestKnownDocument.read(new ByteArrayInputStream(json)).issues()).extracting("pointer")
                .containsExactlyInAnyOrder("/instances/town/medium", "/instances/town/soft");
    }
}
