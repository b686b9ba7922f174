package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Tag("slow")
class BenchmarkCommandTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String[] BRIEFLY = {"--steps", "200", "--threads", "1", "--seeds", "2", "--seed-from", "7"};

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;
    private Path instances;

    @BeforeEach
    void placeAnInstanceAmongOtherDocuments() throws IOException {
        instances = Files.createDirectory(folder.resolve("instances"));
        Files.copy(DATASETS.resolve("tiny.json"), instances.resolve("tiny.json"));
        Files.copy(DATASETS.resolve("plans/tiny.plan.json"), instances.resolve("tiny.plan.json"));
        Files.writeString(instances.resolve("README.md"), "no JSON");
        known(0, 405);
    }

    @Test
    void printsATableOfTheProblemsInADirectory() {
        assertThat(benchmark(instances)).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString().lines()).hasSize(4).element(2).asString().startsWith("| tiny ")
                .containsPattern("\\| +12 \\| +20 \\|.*\\| +0/\\d+ \\| +0/\\d+ \\| +0/405 \\|");
        assertThat(out.toString()).contains("Medium at best known on 1 of 1");
        assertThat(err.toString().lines().map(line -> line.replaceAll("\\d+soft", "soft"))).containsExactly(
                "tiny, seed 7: 0hard/0medium/soft", "tiny, seed 8: 0hard/0medium/soft");
    }

    @Test
    void takesSingleProblemsToo() {
        assertThat(benchmark(instances.resolve("tiny.json"))).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains(" 0/405 |");
    }

    @Test
    void writesScoresOverTimeAndRawFiguresAndCharts() throws IOException {
        Path csv = folder.resolve("scores.csv");
        Path json = folder.resolve("figures.json");
        Path charts = folder.resolve("new/charts");

        assertThat(benchmark(instances, "--csv", csv.toString(), "--json", json.toString(), "--charts",
                charts.toString())).isEqualTo(ExitStatus.FINE);

        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.getFirst()).isEqualTo("instance,seed,elapsed_ms,steps,hard,medium,soft");
        assertThat(lines.subList(1, lines.size())).hasSizeGreaterThanOrEqualTo(4)
                .allMatch(line -> line.matches("tiny,[78],\\d+,\\d+,0,\\d+,\\d+"));
        assertThat(lines.stream().filter(line -> line.startsWith("tiny,7,")).toList().getLast())
                .matches("tiny,7,\\d+,\\d{3},0,0,\\d+");
        assertThat(json).content().contains("\"name\":\"tiny\"", "\"bestKnown\":{\"medium\":0,", "\"seed\":8",
                "\"peakHeapBytes\":");
        assertThat(charts).isDirectoryContaining("glob:**/tiny.png");
    }

    @Test
    void keepsAPlanThatBeatsTheBestKnown() throws IOException {
        known(1, 0);
        Path best = folder.resolve("best");

        benchmark(instances, "--best", best.toString());

        Plan kept = PlanDocument.read(Files.readAllBytes(best.resolve("tiny.plan.json"))).value();
        assertThat(kept.score()).isLessThan(new Score(0, 1, 0));
        assertThat(err.toString()).contains("better than the best known");
    }

    @Test
    void keepsNoPlanThatIsWorseThanTheOneKeptOrTheBestKnown() throws IOException {
        Path best = Files.createDirectory(folder.resolve("best"));

        known(0, 400);
        benchmark(instances, "--best", best.toString());
        assertThat(best).isEmptyDirectory();

        known(1, 0);
        Path optimal = Files.copy(DATASETS.resolve("plans/tiny.plan.json"), best.resolve("tiny.plan.json"));
        byte[] before = Files.readAllBytes(optimal);
        benchmark(instances, "--best", best.toString());
        assertThat(optimal).hasBinaryContent(before);
    }

    @Test
    void refusesAProblemWithErrorsBeforeAnythingIsSolved() throws IOException {
        Files.writeString(instances.resolve("spoiled.json"),
                Files.readString(DATASETS.resolve("tiny.json")).replace("\"weeks\":1", "\"weeks\":0"));

        assertThat(benchmark(instances)).isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("spoiled.json has errors", "ERROR OUT_OF_RANGE /horizon/weeks")
                .doesNotContain("seed");
    }

    @Test
    void refusesADirectoryWithoutProblems() throws IOException {
        Files.delete(instances.resolve("tiny.json"));

        assertThat(benchmark(instances)).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString()).contains("no problem document there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seeds 0", "--steps 0", "--time soon", "--csv -", "--csv no-such-folder/scores.csv",
            "--json src", "--charts pom.xml", "--at 5s,soon"})
    void tellsWhyAnOptionCannotBeUsed(String options) {
        assertThat(run(Stream.concat(Stream.of("benchmark", instances.toString()), Stream.of(options.split(" ")))))
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString()).doesNotContain("Exception").doesNotContain("seed 0");
    }

    private void known(int medium, int soft) throws IOException {
        Files.writeString(instances.resolve("best-known.json"),
                "{\"about\": \"?\", \"instances\": {\"tiny\": {\"medium\": %d, \"soft\": %d, \"seconds\": 9}}}"
                        .formatted(medium, soft));
    }

    private int benchmark(Path path, String... options) {
        return run(Stream.of(Stream.of("benchmark", path.toString()), Stream.of(BRIEFLY), Stream.of(options))
                .flatMap(arguments -> arguments));
    }

    private int run(Stream<String> arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments.toArray(String[]::new));
    }
}
