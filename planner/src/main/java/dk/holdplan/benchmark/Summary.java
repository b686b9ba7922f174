package dk.holdplan.benchmark;

import dk.holdplan.plan.Score;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What an instance came to over several seeds.
 *
 * @param runs one a seed, at least one
 */
public record Summary(Instance instance, List<Run> runs) {

    public Summary {
        runs = List.copyOf(runs);
    }

    /** Wall time to the first plan without broken rules. */
    public Spread<Duration> firstValid() {
        return Spread.of(runs.stream().map(Run::firstValid));
    }

    /**
     * Scores at a moment after the start. Medium and soft belong together, because a search trades one for the other: the
     * median is the score of the run in the middle, not the middle of each.
     */
    public Spread<Score> at(Duration moment) {
        return Spread.of(runs.stream().map(run -> run.at(moment)));
    }

    /** Scores at the end. */
    public Spread<Score> end() {
        return Spread.of(runs.stream().map(run -> run.end().score()));
    }

    /** The score of the run in the middle at the end. */
    public Score medianEnd() {
        return Objects.requireNonNull(end().median(), "every run has an end");
    }

    /** Whether no run ended with a plan that breaks a rule. */
    public boolean valid() {
        return runs.stream().allMatch(run -> run.end().score().hard() == 0);
    }

    /** Whether some run went on after a moment. */
    public boolean goesBeyond(Duration moment) {
        return runs.stream().anyMatch(run -> run.end().elapsed().compareTo(moment) > 0);
    }

    /** Steps a second of the run in the middle. */
    public long stepsPerSecond() {
        return runs.stream().map(Run::stepsPerSecond).sorted().toList().get((runs.size() - 1) / 2);
    }

    /** Most heap that any run used, garbage included. */
    public long peakHeapBytes() {
        return runs.stream().mapToLong(Run::peakHeapBytes).max().orElse(0);
    }
}
