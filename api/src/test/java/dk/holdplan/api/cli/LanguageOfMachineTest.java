package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is told does not depend on the language, digits and calendar of the machine. */
@Tag("slow")
@Isolated("Changes the language of the whole process.")
class LanguageOfMachineTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String TINY = DATASETS.resolve("tiny.json") + " " + DATASETS.resolve("plans/tiny.plan.json");
    private static final String WEEK = DATASETS.resolve("bornholm-week.json") + " "
            + DATASETS.resolve("plans/bornholm-week.plan.json");
    private static final List<String> COMMANDS = List.of("check " + DATASETS.resolve("bornholm-week.json"),
            "judge " + WEEK, "explain " + WEEK + " --lang da", "explain " + TINY, "unplaced " + WEEK + " --show 3",
            "unplaced " + WEEK + " --show 3 --lang da",
            "capacity " + WEEK + " --json FOLDER/use.json --csv FOLDER/use.csv --charts FOLDER",
            "capacity " + TINY + " --excel --csv FOLDER/excel.csv", "next-week " + TINY + " FOLDER/next.json",
            "solve " + DATASETS.resolve("tiny.json") + " FOLDER/plan.json --steps 50 --seed 3", "no-such-command");

    private static final Locale USUAL = Locale.getDefault();
    private static SortedMap<String, String> expected = new TreeMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void inEnglish(@TempDir Path folder) {
        Locale.setDefault(Locale.ENGLISH);
        expected = said(folder);
        Locale.setDefault(USUAL);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "fa-IR", "da-DK",
            "hi-IN-u-nu-deva"})
    void saysTheSameOnAMachineOfAnotherLanguage(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(said(folder)).isEqualTo(expected);
    }

    @Test
    void saysTheSameWithTheBuddhistCalendarOfOldSettings() {
        Locale.setDefault(Locale.of("th", "TH", "TH"));
        assertThat(said(folder)).isEqualTo(expected);
    }

    /** What each command writes, to the screen and to files. */
    private static SortedMap<String, String> said(Path folder) {
        SortedMap<String, String> said = new TreeMap<>();
        for (String command : COMMANDS) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            CommandLine line = CommandLineTool.commandLine();
            line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
            int status = line.execute(command.replace("FOLDER", folder.toString()).split(" "));
            said.put(command, status + "\n" + timeless(out) + "\n" + timeless(err));
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> said.put(file.getFileName().toString(), content(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    private static String timeless(StringWriter text) {
        return text.toString().replaceAll("\\d\\d:\\d\\d \\[", "").replaceAll("\\d+\\.\\d+ s", "s");
    }

    private static String content(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return file.toString().endsWith(".png")
                    ? HexFormat.of().formatHex(bytes)
                    : new String(bytes, StandardCharsets.UTF_8).replaceAll("\"(time|searchTime|millis)\":[^,}]*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
