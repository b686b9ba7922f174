package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ReplanCommandTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String TINY = DATASETS.resolve("tiny.json").toString();
    private static final String TINY_PLAN = DATASETS.resolve("plans/tiny.plan.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String newProblem;
    private String newPlan;

    @BeforeEach
    void namesTheResults() {
        newProblem = folder.resolve("problem.json").toString();
        newPlan = folder.resolve("plan.json").toString();
    }

    @Test
    void repairsAPlanAndListsWhatIsDifferent() throws IOException {
        String changes = changes("""
                {"type": "THERAPIST_ABSENT", "therapist": "site-1-t1", "from": "2026-12-02T00:00",
                 "to": "2026-12-03T00:00"}""");

        assertThat(run("replan", TINY, TINY_PLAN, changes, newProblem, newPlan, "--frozen-before", "2026-12-01T12:00",
                "--steps", "300", "--threads", "1")).isEqualTo(ExitStatus.FINE);
        assertThat(err.toString()).contains(" of 20 sessions broken, ", " by H08", " added, ", " unchanged",
                "0hard/");
        assertThat(run("judge", newProblem, newPlan)).isEqualTo(ExitStatus.FINE);
        assertThat(Files.readString(Path.of(newProblem))).contains("\"frozenBefore\":\"2026-12-01T14:00\"");
    }

    /** Whom the first repair moved nobody has called yet when the second comes. */
    @Test
    void comparesASecondRepairWithWhatWasPublished() throws IOException {
        String changes = changes("""
                {"type": "THERAPIST_ABSENT", "therapist": "site-1-t1", "from": "2026-12-02T00:00",
                 "to": "2026-12-03T00:00"}""");
        run("replan", TINY, TINY_PLAN, changes, newProblem, newPlan, "--steps", "300", "--threads", "1");
        List<String> broken = err.toString().lines().filter(line -> line.startsWith("broken: "))
                .map(line -> line.split(" ")[1]).toList();
        assertThat(broken).isNotEmpty();
        err.getBuffer().setLength(0);

        run("replan", newProblem, newPlan, changes(), folder.resolve("problem2.json").toString(),
                folder.resolve("plan2.json").toString(), "--steps", "1", "--threads", "1");

        assertThat(err.toString()).contains("0 of ", " to call, ");
        assertThat(broken).allSatisfy(
                citizen -> assertThat(err.toString()).containsPattern("(moved|removed|changed): " + citizen));
    }

    /** Nobody was called between three repairs; what citizens know is what they were told before the first. */
    @Test
    void comparesAThirdRepairWithWhatWasPublishedToo() throws IOException {
        String ill = changes("""
                {"type": "THERAPIST_ABSENT", "therapist": "site-1-t1", "from": "2026-12-02T00:00",
                 "to": "2026-12-03T00:00"}""");
        run("replan", TINY, TINY_PLAN, ill, newProblem, newPlan, "--steps", "300", "--threads", "1");
        List<String> broken = err.toString().lines().filter(line -> line.startsWith("broken: "))
                .map(line -> line.split(" ")[1]).toList();
        String problem = newProblem;
        String plan = newPlan;
        for (int repair = 2; repair <= 4; repair++) {
            err.getBuffer().setLength(0);
            String nextProblem = folder.resolve("problem" + repair + ".json").toString();
            String nextPlan = folder.resolve("plan" + repair + ".json").toString();
            run("replan", problem, plan, changes(), nextProblem, nextPlan, "--steps", "1", "--threads", "1");
            assertThat(broken).as("repair " + repair).isNotEmpty().allSatisfy(
                    citizen -> assertThat(err.toString()).containsPattern("(moved|removed|changed): " + citizen));
            problem = nextProblem;
            plan = nextPlan;
        }
        assertThat(run("judge", problem, plan)).isEqualTo(ExitStatus.FINE);
    }

    /** Whoever has told everybody says so by taking the list out. */
    @Test
    void comparesWithThePlanBeforeOnceEverybodyWasTold() throws IOException {
        String ill = changes("""
                {"type": "THERAPIST_ABSENT", "therapist": "site-1-t1", "from": "2026-12-02T00:00",
                 "to": "2026-12-03T00:00"}""");
        run("replan", TINY, TINY_PLAN, ill, newProblem, newPlan, "--steps", "300", "--threads", "1");
        String second = folder.resolve("problem2.json").toString();
        String secondPlan = folder.resolve("plan2.json").toString();
        run("replan", newProblem, newPlan, changes(), second, secondPlan, "--steps", "1", "--threads", "1");
        Path told = folder.resolve("told.json");
        String with = Files.readString(Path.of(second));
        assertThat(with).contains(",\"told\":[");
        Files.writeString(told, with.replaceAll(",\"told\":\\[.*?\\]", ""));
        err.getBuffer().setLength(0);

        run("replan", told.toString(), secondPlan, changes(), folder.resolve("problem3.json").toString(),
                folder.resolve("plan3.json").toString(), "--steps", "1", "--threads", "1");

        assertThat(err.toString()).contains("0 to call, 0 need no call");
    }

    @Test
    void leavesAPlanAloneThatNoChangeTouches() throws IOException {
        assertThat(run("replan", TINY, TINY_PLAN, changes(), newProblem, newPlan, "--steps", "50", "--threads", "1"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(err.toString()).contains("0 of 20 sessions broken, 0 frozen, 0 to place",
                "0 added, 0 removed, 0 moved, 0 with another therapist, 0 in another room, 0 in another class, 20 unchanged");
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        String changes = changes(
                """
                        {"type": "NEW_REFERRAL", "citizen": {"id": "fresh", "sites": ["site-1"], "pathway": "general-orthopaedic",
                         "referral": {"receivedOn": "2026-11-28", "regions": ["LUMBAR"]}}},
                        {"type": "CITIZEN_WITHDRAWN", "citizen": "c00001"}""");

        assertThat(run("replan", TINY, TINY_PLAN, changes, "--dry-run")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("broken: c00001 EXAMINATION Mon 2026-11-30 10:00", " by H01",
                "of 20 sessions broken, 0 frozen, ");
        assertThat(folder.resolve("plan.json")).doesNotExist();
    }

    @Test
    void listsEverythingThatIsWrongWithTheChanges() throws IOException {
        String changes = changes("""
                {"type": "CITIZEN_WITHDRAWN", "citizen": "stranger"},
                {"type": "ROOM_CLOSED", "room": "nowhere", "from": "2026-12-02T12:00", "to": "2026-12-02T12:00"}""");

        assertThat(run("replan", TINY, TINY_PLAN, changes, newProblem, newPlan)).isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("ERROR UNKNOWN_REFERENCE /changes/0/citizen", "EMPTY_INTERVAL /changes/1",
                "UNKNOWN_REFERENCE /changes/1/room");
        assertThat(folder).isDirectoryNotContaining("glob:**plan.json").isDirectoryNotContaining("glob:**problem.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replan a b c", "replan a b c d", "replan - b - d e", "replan a b c - -",
            "replan a b c d e --frozen-before noon", "replan pom.xml b c d e"})
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

    private String changes(String... changes) throws IOException {
        return Files.writeString(folder.resolve("changes.json"), "{\"changes\": [" + String.join(", ", changes) + "]}")
                .toString();
    }
}
