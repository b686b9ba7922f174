package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class OverbookCommandTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String TINY = DATASETS.resolve("tiny.json").toString();
    private static final String TINY_PLAN = DATASETS.resolve("plans/tiny.plan.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesAProblemThatCanBeSolvedAndStatesTheRisk() throws IOException {
        String problem = folder.resolve("problem.json").toString();
        Path json = folder.resolve("table.json");
        Path csv = folder.resolve("table.csv");

        assertThat(run("overbook", TINY, problem, "--show-rate", "0.6", "--risk", "0.3", "--json",
                json.toString(), "--csv", csv.toString())).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("room holds", "Risk accepted: 30.0 %");
        assertThat(Files.readString(json)).startsWith("{\"risk\":0.3,\"classes\":[{\"class\":");
        assertThat(Files.readAllLines(csv)).first()
                .isEqualTo("class,places,room_limit,show_rate,bookings,expected,crowded");
        assertThat(run("check", problem)).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void measuresTheRateOnAPlanThatIsOver() throws IOException {
        Path missed = Files.writeString(folder.resolve("missed.json"), "{\"missed\": []}");

        assertThat(run("overbook", TINY, folder.resolve("problem.json").toString(), "--plan", TINY_PLAN, "--missed",
                missed.toString())).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("100.0 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overbook a b", "overbook a b --show-rate 2", "overbook a - --show-rate 1",
            "overbook a b --plan c", "overbook a b --show-rate NaN", "overbook a b --show-rate 1 --risk NaN",
            "overbook a b --show-rate -0.1", "overbook a b --show-rate 1 --risk Infinity"})
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
