package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CapacityCommandTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String TINY = DATASETS.resolve("tiny.json").toString();
    private static final String TINY_PLAN = DATASETS.resolve("plans/tiny.plan.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void countsTheUseOfAPlan() throws IOException {
        Path json = folder.resolve("use.json");
        Path csv = folder.resolve("use.csv");

        assertThat(run("capacity", TINY, TINY_PLAN, "--json", json.toString(), "--csv", csv.toString(), "--charts",
                folder.toString()))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("longest idle", "days waited", "from 8:00", "week 49, 2026-11-30",
                "sessions placed of needed", "days left to the deadline");
        assertThat(Files.readString(json)).contains("\"class\":", "\"free\":", "\"idle\":", "\"peakDay\":",
                "\"daysToDeadline\":");
        assertThat(ImageIO.read(folder.resolve("week.png").toFile()).getWidth()).isEqualTo(1280);
        assertThat(ImageIO.read(folder.resolve("waiting.png").toFile()).getWidth()).isEqualTo(640);
        assertThat(Files.readAllLines(csv)).first().isEqualTo(
                "what,id,date,start,available,used,free,wait_days,days_to_deadline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacity", "scarce", "next-week", "replan --dry-run"})
    void refusesAPlanOfAnotherProblem(String command) {
        String plan = DATASETS.resolve("best/overfull-week.plan.json").toString();
        String third = command.equals("next-week") ? folder.resolve("next.json").toString() : folder.toString();
        String[] words = (command + " " + TINY + " " + plan + " " + third).split(" ");
        boolean two = command.equals("capacity") || command.equals("scarce");

        assertThat(run(two ? Arrays.copyOf(words, 3) : words)).isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("as a plan of that problem", "UNKNOWN_REFERENCE /sessions/")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacity a b", "capacity - -", "capacity a b --csv -", "capacity a b --json no/such/file"})
    void tellsInOneLineWhyInputCannotBeUsed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
