package dk.holdplan.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvTextTest {

    private static final String LETTERS = "ab1 =+-@;,\t\n\r\"'\u00A0\u200B";

    @Test
    void writesOneLineForEachEntryAndQuotesWhatNeedsIt() {
        CsvLines pets = new CsvLines("name", "legs", "says").line("Trine, the \"cat\"", 4, null)
                .line("=cmd|calc", -1, "hø").line("Sal 1;Sal 2", -0.5, Double.NaN);

        assertThat(CsvText.of(pets, CsvForm.PLAIN)).isEqualTo("""
                name,legs,says\r
                "Trine, the ""cat""\",4,\r
                '=cmd|calc,-1,hø\r
                "Sal 1;Sal 2",-0.5000,\r
                """);
    }

    @Test
    void writesForADanishExcelWithByteOrderMarkSemicolonsAndDecimalCommas() {
        CsvLines pets = new CsvLines("navn", "vægt").line("Trine; Åse, Bo", 4.25).line("Ærø", -17);

        assertThat(CsvText.of(pets, CsvForm.EXCEL))
                .isEqualTo("\uFEFFnavn;vægt\r\n\"Trine; Åse, Bo\";4,2500\r\nÆrø;-17\r\n");
    }

    @Test
    void writesTheHeadsOfAnEmptyTable() {
        assertThat(CsvText.of(new CsvLines("name"), CsvForm.PLAIN)).isEqualTo("name\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void hasNoCellThatIsAFormulaWhicheverSeparatorItIsReadWith(CsvForm form) {
        Random random = new Random(20);
        for (int n = 0; n < 3000; n++) {
            CsvLines table = new CsvLines("a", "b").line(text(random), text(random)).line(text(random), 1);
            String written = CsvText.of(table, form);
            for (char separator : new char[]{',', ';', '\t'}) {
                assertThat(cells(written, separator)).as(written).noneMatch(CsvTextTest::isFormula);
            }
        }
    }

    @Test
    void isReadAsItWasMeant() throws IOException {
        Random random = new Random(21);
        for (int n = 0; n < 500; n++) {
            String text = text(random);
            String written = CsvText.of(new CsvLines("a", "b").line(text, "x"), CsvForm.PLAIN);
            try (CSVParser parser = CSVParser.parse(new StringReader(written), CSVFormat.RFC4180)) {
                CSVRecord record = parser.getRecords().get(1);
                assertThat(List.of(record.get(0), record.get(1))).containsExactly(FormulaGuard.guarded(text), "x");
            }
        }
    }

    private static String text(Random random) {
        return Stream.generate(() -> LETTERS.charAt(random.nextInt(LETTERS.length()))).limit(random.nextInt(7))
                .map(String::valueOf).collect(Collectors.joining());
    }

    private static boolean isFormula(String cell) {
        String visible = cell.replaceAll("^[\\s\u00A0\u200B\uFEFF]+", "");
        return !visible.isEmpty() && "=+-@".indexOf(visible.charAt(0)) >= 0;
    }

    /** As a lenient spreadsheet reads: a quote counts only where a cell begins. */
    private static List<String> cells(String text, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean begins = true;
        boolean quoted = false;
        for (char letter : text.toCharArray()) {
            if (begins && letter == '"') {
                quoted = true;
                begins = false;
            } else if (quoted && letter == '"') {
                quoted = false;
            } else if (!quoted && (letter == separator || letter == '\n' || letter == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
                begins = true;
            } else {
                cell.append(letter);
                begins = false;
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
