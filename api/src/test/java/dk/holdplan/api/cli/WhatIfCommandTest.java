package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.capacity.PartsDone;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class WhatIfCommandTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String TINY = DATASETS.resolve("tiny.json").toString();
    private static final String TINY_PLAN = DATASETS.resolve("plans/tiny.plan.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void comparesScenariosWithToday() throws IOException {
        Path csv = folder.resolve("out.csv");

        assertThat(run("what-if", TINY, scenarios("c00001"), "--steps", "50", "--csv", csv.toString(), "--charts",
                folder.toString()))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("fewer", "unplaced, sessions", "beyond the noise");
        assertThat(ImageIO.read(folder.resolve("scenarios.png").toFile()).getWidth()).isEqualTo(1280);
        assertThat(Files.readAllLines(csv)).hasSize(15).element(1).asString().startsWith("fewer,UNPLACED,sessions,");
    }

    @Test
    void refusesAScenarioThatDoesNotFitTheProblem() throws IOException {
        assertThat(run("what-if", TINY, scenarios("nobody"))).isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("ERROR UNKNOWN_REFERENCE /scenarios/0/changes/0/citizen");
    }

    @Test
    void ranksScarceResources() throws IOException {
        Path json = folder.resolve("out.json");

        assertThat(run("scarce", TINY, TINY_PLAN, "--steps", "50", "--seeds", "1", "--json", json.toString()))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("an hour of therapist", "a place in class");
        assertThat(Files.readString(json)).contains("\"gains\":[{\"unit\":");
    }

    @Test
    void drawsHowFarWorkHasCome() {
        assertThat(ProgressBar.bar(new PartsDone(9, 18), Duration.ofSeconds(61)))
                .isEqualTo("01:01 [####################....................] 9 of 18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what-if a b", "what-if - -", "what-if a b --seeds 0", "what-if a b --steps 0",
            "scarce a b", "scarce - -", "scarce a b --csv -"})
    void tellsInOneLineWhyInputCannotBeUsed(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString()).doesNotContain("Exception");
    }

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private String scenarios(String citizen) throws IOException {
        return Files.writeString(folder.resolve("scenarios.json"), """
                {"scenarios": [{"name": "fewer", "changes": [{"type": "CITIZEN_WITHDRAWN", "citizen": "%s"}]}]}"""
                .formatted(citizen)).toString();
    }
}
