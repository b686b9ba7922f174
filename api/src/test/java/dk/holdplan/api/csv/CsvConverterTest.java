package dk.holdplan.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvConverterTest {

    private record Pets(List<String> columns, List<List<Object>> rows) implements CsvTable {

        @Override
        public Stream<List<Object>> lines() {
            return rows.stream();
        }
    }

    @Test
    void writesOneLineForEachEntryAndQuotesWhatNeedsIt() throws IOException {
        StringBuilder text = new StringBuilder();

        CsvConverter.write(new Pets(List.of("name", "legs", "says"),
                List.of(Arrays.asList("Trine, the \"cat\"", 4, null), List.of("=cmd|calc", -1, "hø"))), text);

        assertThat(text).hasToString("""
                name,legs,says\r
                "Trine, the ""cat""\",4,\r
                '=cmd|calc,-1,hø\r
                """);
    }

    @Test
    void writesTheHeadsOfAnEmptyTable() throws IOException {
        StringBuilder text = new StringBuilder();

        CsvConverter.write(new Pets(List.of("name"), List.of()), text);

        assertThat(text).hasToString("name\r\n");
    }
}
