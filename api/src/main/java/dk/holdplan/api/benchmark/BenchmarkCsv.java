package dk.holdplan.api.benchmark;

import dk.holdplan.api.csv.CsvLines;
import dk.holdplan.api.csv.CsvTable;
import dk.holdplan.benchmark.Run;
import dk.holdplan.benchmark.Standing;
import dk.holdplan.plan.Score;

/** Scores over time as CSV: a line each time that a search found a better plan, and one at its end. */
public final class BenchmarkCsv {

    private final CsvLines lines = new CsvLines("instance", "seed", "elapsed_ms", "steps", "hard", "medium", "soft");

    /** Adds the lines of a run. */
    public void add(String instance, Run run) {
        for (Standing standing : run.trajectory()) {
            Score score = standing.score();
            lines.line(instance, run.seed(), standing.elapsed().toMillis(), standing.steps(), score.hard(),
                    score.medium(), score.soft());
        }
    }

    /** All lines so far. */
    public CsvTable table() {
        return lines;
    }
}
