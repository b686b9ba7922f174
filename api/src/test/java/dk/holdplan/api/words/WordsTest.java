package dk.holdplan.api.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are in the words of those who plan and those who train: in the modules, on the page and in the catalogue. */
class WordsTest {

    private static final List<Path> TEXTS = List.of(Path.of("../planner/src/main/java"),
            Path.of("../data/src/main/java"), Path.of("../data/src/main/resources/dk"), Path.of("src/main/java"),
            Path.of("src/main/resources/static"));

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "nakkehenvisning\\w*;borgere henvist for nakken", "holdmøde\\w*;holdtime", "mødet;holdtimen",
            "et møde;en holdtime", "møder;holdtimer", "vagtplan\\w*;skema", "[Pp]ris(en)?;strafpoint",
            "[Hh]vortil;formål", "rum;lokale", "søgningens støj;tilfældig variation", "[Ss]teder(nes?)?;træningssteder",
            "på den måde;må ikke være på hold, må ikke træne individuelt", "ikke til det;ikke indrettet til det",
            "ingen frokost få;ikke få frokost", "visitation\\w*;borgerens forløb", "trinfri\\w*;niveaufri",
            "kan ikke på det;kan ikke komme på det", "frosne?t?;låst", "art(en)?;type", "slags(en)?;type",
            "komplekse omgivelser;belastende omgivelsesfaktorer", "[Cc]losing talks?;final interview",
            "[Ss]lanting curl-ups?;oblique curl-up", "talk of one's own;individual interview", "loins?;low back",
            "(the|an|for|to|no|each|[Ee]ach|such an) examinations?;initial assessment"})
    void areThoseOfPlannersAndPhysiotherapists(String old, String better) {
        Pattern word = Pattern.compile("(?<![\\p{L}-])(?:" + old + ")(?![\\p{L}-])");

        assertThat(literals().filter(text -> word.matcher(text).find())).as("say: " + better).isEmpty();
    }

    private static Stream<String> literals() {
        return TEXTS.stream().flatMap(WordsTest::files).map(WordsTest::read)
                .flatMap(text -> LITERAL.matcher(text).results().map(MatchResult::group));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.(java|js|json)")).toList();
            assertThat(found).isNotEmpty();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
