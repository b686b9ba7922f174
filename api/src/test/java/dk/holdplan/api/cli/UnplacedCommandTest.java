package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@Tag("slow")
class UnplacedCommandTest {

    private static final Path DATASETS = Path.of("..", "data", "datasets");
    private static final String PROBLEM = DATASETS.resolve("bornholm-week.json").toString();
    private static final String PLAN = DATASETS.resolve("plans/bornholm-week.plan.json").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsWhatBlocksEachDemandWithoutAPlace() {
        assertThat(run("unplaced", PROBLEM, PLAN, "--show", "2")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString().lines()).anyMatch(line -> line.matches("c\\d+, .* places tried, 0 free"))
                .anyMatch(line -> line.matches("  H\\d\\d .*: blocks \\d+ places, \\d+ of them alone"))
                .anyMatch(line -> line.matches("\\d+ demands? without a place"));
    }

    @Test
    void showsChangesThatHoldWhenTheyAreSolvedAgain() {
        assertThat(run("unplaced", PROBLEM, PLAN, "--lang", "da", "--again", "--steps", "500", "--threads", "1"))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("pladser prøvet");
        assertThat(out.toString().lines().filter(line -> line.contains("changes solved again")).findFirst().orElse(""))
                .matches("([1-9]\\d*) changes solved again, \\1 placed the demand");
    }

    @Test
    void tellsOfTheCitizensAlone() {
        run("unplaced", PROBLEM, PLAN);
        List<String> all = citizens();
        assertThat(all).hasSizeGreaterThan(1);
        out.getBuffer().setLength(0);

        assertThat(run("unplaced", PROBLEM, PLAN, "--citizen", all.getLast(), "--citizen", placed(all)))
                .isEqualTo(ExitStatus.FINE);
        assertThat(citizens()).containsExactly(all.getLast());
        assertThat(run("unplaced", PROBLEM, PLAN, "--citizen", all.getLast(), "--citizen", "nobody"))
                .isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("no citizen nobody.").doesNotContain(all.getLast());
    }

    private List<String> citizens() {
        return Pattern.compile("^(c\\d+), .*places tried", Pattern.MULTILINE).matcher(out.toString()).results()
                .map(it -> it.group(1)).distinct().toList();
    }

    /** Somebody who has a place for everything. */
    private static String placed(List<String> others) {
        return IntStream.range(1, 100).mapToObj("c%05d"::formatted).filter(it -> !others.contains(it)).findFirst()
                .orElseThrow();
    }

    @Test
    void refusesAPlanThatBreaksRules() {
        assertThat(run("unplaced", PROBLEM, DATASETS.resolve("plans/town-week.plan.json").toString()))
                .isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("breaks hard rules").doesNotContain("Exception");
    }

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
