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

class NextWeekCommandTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String TINY = DATASETS.resolve("tiny.json").toString();
    private static final String TINY_PLAN = DATASETS.resolve("plans/tiny.plan.json").toString();

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void makesAProblemThatCanBeSolvedAndRolledOnAgain() throws IOException {
        String problem = folder.resolve("problem.json").toString();
        String plan = folder.resolve("plan.json").toString();
        String later = folder.resolve("later.json").toString();

        assertThat(run("next-week", TINY, TINY_PLAN, problem, "--missed", missed("2026-11-30T10:00")))
                .isEqualTo(ExitStatus.FINE);
        assertThat(err.toString()).contains("from 2026-12-07: ", " courses finished");
        assertThat(run("solve", problem, plan, "--steps", "200", "--threads", "1")).isEqualTo(ExitStatus.FINE);
        assertThat(run("judge", problem, plan)).isEqualTo(ExitStatus.FINE);
        assertThat(run("next-week", problem, plan, later)).isEqualTo(ExitStatus.FINE);
        assertThat(Files.readString(Path.of(later))).contains("\"firstDay\":\"2026-12-14\"");
    }

    @Test
    void refusesAMissedSessionThatThePlanDoesNotHave() throws IOException {
        Path problem = folder.resolve("problem.json");

        assertThat(run("next-week", TINY, TINY_PLAN, problem.toString(), "--missed", missed("2026-11-30T07:00")))
                .isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("ERROR UNKNOWN_REFERENCE /missed/0");
        assertThat(problem).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"next-week a b", "next-week - - c", "next-week a - c --missed -", "next-week pom.xml b c"})
    void tellsInOneLineWhyInputCannotBeUsed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(new StringWriter())).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private String missed(String start) throws IOException {
        return Files.writeString(folder.resolve("missed.json"),
                "{\"missed\": [{\"citizen\": \"c00001\", \"start\": \"" + start + "\"}]}").toString();
    }
}
