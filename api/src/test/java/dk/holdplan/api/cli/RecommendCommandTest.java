package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RecommendCommandTest {

    private static final String PROBLEM = "../data/datasets/tiny.json";
    private static final String PLAN = "../data/datasets/plans/tiny.plan.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = CommandLineTool.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Test
    void ranksOtherPlacesForASession() {
        assertThat(run("recommend", PROBLEM, PLAN, "c00001", "--kind", "EXAMINATION", "--limit", "3", "--push"))
                .as(err.toString()).isZero();

        assertThat(out.toString()).startsWith("c00001 EXAMINATION in week 49, 2026-11-30: ")
                .contains(" in place of 2026-", " site-1-room-2  0medium/0soft\n", "with another session moved:",
                        " moves ")
                .doesNotContain("()");
    }

    @Test
    void saysWhyThereIsNoPlace() {
        assertThat(run("recommend", PROBLEM, PLAN, "nobody")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(err.toString()).contains("there is no citizen nobody");
    }

    @Test
    void refusesAPlanThatBreaksRules() {
        assertThat(run("recommend", PROBLEM, "../data/datasets/plans/town-week.plan.json", "c00001"))
                .isEqualTo(ExitStatus.FOUND);
        assertThat(err.toString()).contains("hard rules");
    }
}
