package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ForecastCommandTest {

    private static final String TINY = Path.of("..", "data", "datasets", "tiny.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void looksAheadAndSaysTheSameAgain() throws IOException {
        Path csv = folder.resolve("out.csv");
        Path json = folder.resolve("out.json");
        String asked = asked("{\"weeks\": 3, \"runs\": 4, \"steps\": 20}");

        assertThat(run("forecast", TINY, asked, "--csv", csv.toString(), "--json", json.toString(),
                "--charts", folder.toString()))
                .isEqualTo(ExitStatus.FINE);
        String once = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("forecast", TINY, asked, "--threads", "1")).isEqualTo(ExitStatus.FINE);

        assertThat(out.toString()).isEqualTo(once).contains("2026-12-14", "4 runs, seed 0");
        assertThat(ImageIO.read(folder.resolve("weeks-ahead.png").toFile()).getWidth()).isEqualTo(1920);
        assertThat(Files.readAllLines(csv)).hasSize(31).element(1).isEqualTo("2026-11-30,breach_chance,,0.0000,");
        assertThat(Files.readString(json)).contains("\"breachChance\":").doesNotContain("NaN");
    }

    @Test
    void tellsHowFarItIsFromTheFullPlanner() throws IOException {
        assertThat(run("calibrate", TINY, asked("{\"steps\": 20}"), "--weeks", "2", "--runs", "1", "--full-steps",
                "50", "--charts", folder.toString())).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("2 weeks, 1 futures", "class places taken", "sessions without a place");
        assertThat(ImageIO.read(folder.resolve("calibration.png").toFile()).getWidth()).isEqualTo(640);
    }

    @Test
    void findsTheSmallestCapacity() throws IOException {
        Path csv = folder.resolve("out.csv");

        assertThat(run("smallest-capacity", TINY, asked("""
                {"weeks": 2, "runs": 2, "steps": 0, "serviceLevel": {"startInTime": 0, "placed": 0.5}}"""), "--csv",
                csv.toString(), "--charts", folder.toString())).isEqualTo(ExitStatus.FINE);
        assertThat(ImageIO.read(folder.resolve("smallest-capacity.png").toFile()).getWidth()).isEqualTo(1280);
        assertThat(out.toString()).contains("therapist hours a week", "breaks the level", "wanted: 0.00 %");
        assertThat(Files.readAllLines(csv)).first().isEqualTo("capacity,now,enough");
    }

    @Test
    void listsEveryIssueOfTheForecastDocument() throws IOException {
        assertThat(run("forecast", TINY, asked("{\"weeks\": 0, \"runs\": 0}"))).isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("/weeks", "/runs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecast a b", "forecast - -", "forecast a b --threads 0", "calibrate a b --weeks 27"})
    void tellsInOneLineWhyInputCannotBeUsed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private String asked(String json) throws IOException {
        return Files.writeString(folder.resolve("forecast.json"), json).toString();
    }
}
