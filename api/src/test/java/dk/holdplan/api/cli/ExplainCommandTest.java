package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ExplainCommandTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String TINY = DATASETS.resolve("tiny.json").toString();
    private static final String TINY_PLAN = DATASETS.resolve("plans/tiny.plan.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheTableAndTheSentences() {
        assertThat(run("explain", TINY, TINY_PLAN)).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("rule +units +weight +price"))
                .anyMatch(line -> line.matches("meetingRun +4 +60 +240"))
                .anyMatch(line -> line.equals("meetingRun: Each class meeting that runs."))
                .anyMatch(line -> line.matches(" +60 +.* meets .* with \\d+ citizens?"));
    }

    @Test
    void speaksDanishOfOneRule() {
        assertThat(run("explain", TINY, TINY_PLAN, "--lang", "da", "--rule", "meetingRun", "--show", "1"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("antal", "Hver holdtime, der afholdes.", " mødes ", "… 3")
                .doesNotContain("adjacentDays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain - -", "explain a b --lang sv", "explain a b --rule none", "explain a",
            "explain no-such-file b"})
    void tellsInOneLineWhyInputCannotBeUsed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString().lines().count()).isBetween(1L, 3L);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
