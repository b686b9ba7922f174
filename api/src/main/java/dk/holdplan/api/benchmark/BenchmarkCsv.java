package dk.holdplan.api.benchmark;

import dk.holdplan.benchmark.Run;
import dk.holdplan.benchmark.Standing;
import dk.holdplan.plan.Score;
import java.util.ArrayList;
import java.util.List;

/** Scores over time as CSV: a line each time that a search found a better plan, and one at its end. */
public final class BenchmarkCsv {

    private final List<String> lines = new ArrayList<>(List.of("instance,seed,elapsed_ms,steps,hard,medium,soft"));

    /** Adds the lines of a run. */
    public void add(String instance, Run run) {
        for (Standing standing : run.trajectory()) {
            Score score = standing.score();
            lines.add(String.join(",", quoted(instance), String.valueOf(run.seed()),
                    String.valueOf(standing.elapsed().toMillis()), String.valueOf(standing.steps()),
                    String.valueOf(score.hard()), String.valueOf(score.medium()), String.valueOf(score.soft())));
        }
    }

    /** All lines so far. */
    public String text() {
        return String.join("\n", lines);
    }

    private static String quoted(String text) {
        return text.matches("[^,\"]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
