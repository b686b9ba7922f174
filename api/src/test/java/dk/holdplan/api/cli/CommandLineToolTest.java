package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.document.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Isolated("Takes the streams of the whole process.")
class CommandLineToolTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String TINY = DATASETS.resolve("tiny.json").toString();
    private static final String TINY_PLAN = DATASETS.resolve("plans/tiny.plan.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void leavesSettingsOfTheServiceToTheService() {
        assertThat(CommandLineTool.isMeantBy()).isFalse();
        assertThat(CommandLineTool.isMeantBy("--server.port=8081")).isFalse();
        assertThat(CommandLineTool.isMeantBy("solve")).isTrue();
        assertThat(CommandLineTool.isMeantBy("slove")).isTrue();
        assertThat(CommandLineTool.isMeantBy("--help")).isTrue();
    }

    @Test
    void findsNothingInAProblemInOrder() {
        assertThat(run("check", TINY)).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("0 errors, 0 warnings");
    }

    @Test
    void listsEachIssueOnALineOfItsOwn() throws IOException {
        String problem = spoiled("\"weeks\":1", "\"weeks\":0", "\"gridMinutes\":15", "\"gridMinutes\":7");

        assertThat(run("check", problem)).isEqualTo(ExitStatus.FOUND);
        assertThat(out.toString().lines()).containsExactly(
                "ERROR OUT_OF_RANGE /horizon/weeks: found 0, expected 1 to 26",
                "ERROR OUT_OF_RANGE /gridMinutes: found 7, expected 5, 10, 15, 20, 30 or 60");
    }

    @Test
    void isFineWithWarningsAlone() throws IOException {
        String problem = spoiled("\"from\":\"11:00\"", "\"from\":\"11:05\"");

        assertThat(run("check", problem)).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).startsWith("WARNING OFF_GRID /lunch/from");
    }

    @Test
    void readsAProblemFromTheStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("{\"rooms\": 1}".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("check", "-")).isEqualTo(ExitStatus.FOUND);
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).contains("WRONG_TYPE /rooms: found 1, expected a list");
    }

    @Test
    void judgesAGoodPlan() {
        assertThat(run("judge", TINY, TINY_PLAN)).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("meetingRun", "4 x 60",
                "0hard/0medium/405soft: 20 sessions, 0 unplaced");
    }

    @Test
    void tellsBrokenRulesAndUntrueClaims() throws IOException {
        String plan = Files.readString(Path.of(TINY_PLAN));
        Path broken = Files.writeString(folder.resolve("broken.json"), plan.replace("11-30T10:45", "11-30T11:45"));
        Path lying = Files.writeString(folder.resolve("lying.json"), plan.replace("\"soft\":405", "\"soft\":400"));

        assertThat(run("judge", TINY, broken.toString())).isEqualTo(ExitStatus.FOUND);
        assertThat(run("judge", TINY, lying.toString())).isEqualTo(ExitStatus.FOUND);
        assertThat(out.toString()).contains("H01 c00001, initial assessment", "untrue claim: score");
    }

    @Test
    void refusesToJudgeOrSolveAProblemWithErrors() throws IOException {
        String problem = spoiled("\"weeks\":1", "\"weeks\":0");

        assertThat(run("judge", problem, TINY_PLAN)).isEqualTo(ExitStatus.FOUND);
        assertThat(run("solve", problem, folder.resolve("plan.json").toString())).isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("ERROR OUT_OF_RANGE /horizon/weeks");
        assertThat(folder.resolve("plan.json")).doesNotExist();
    }

    @Test
    void solvesAndClaimsWhatTheJudgeFinds() {
        String plan = folder.resolve("plan.json").toString();

        assertThat(run("solve", TINY, plan, "--steps", "200", "--seed", "3", "--threads", "1"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(err.toString()).contains("0hard/0medium/", " sessions, 0 unplaced, 0 refused, 0 to decide, 0 late");
        assertThat(run("judge", TINY, plan)).isEqualTo(ExitStatus.FINE);
    }

    @Test
    void givesTheSamePlanForTheSameSeedAndSteps() throws IOException {
        Path one = folder.resolve("one.json");
        Path other = folder.resolve("other.json");

        run("solve", TINY, one.toString(), "--steps", "100", "--seed", "5");
        run("solve", TINY, other.toString(), "--steps", "100", "--seed", "5");

        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void writesAPlanToTheStandardOutput() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(run("solve", TINY, "-", "--steps", "100")).isEqualTo(ExitStatus.FINE);
        } finally {
            System.setOut(before);
        }
        // other tests of this run may still log there
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("{"))).singleElement()
                .satisfies(json -> assertThat(PlanDocument.read(json.getBytes(StandardCharsets.UTF_8)).value())
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check no-such-file.json", "check .", "check pom.xml", "check", "solve a b --time soon",
            "solve a b --time -3s", "solve a b --steps 0", "solve a b --threads 0", "solve a b --speed 9", "slove a b",
            "judge - -", "benchmark", "benchmark no-such-folder", "solve pom.xml no-such-folder/plan.json",
            "solve pom.xml src"})
    void tellsInOneLineWhyInputCannotBeUsed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString().lines().count()).isBetween(1L, 3L);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "solve --help", "check -h", "judge --help",
            "benchmark --help"})
    void helps(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).startsWith("Usage: holdplan").contains("-h, --help");
    }

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private String spoiled(String... replacements) throws IOException {
        String text = Files.readString(Path.of(TINY));
        for (int i = 0; i < replacements.length; i += 2) {
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return Files.writeString(folder.resolve("problem.json"), text).toString();
    }
}
