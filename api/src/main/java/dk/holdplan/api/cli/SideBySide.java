package dk.holdplan.api.cli;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.solve.SolveOptions;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that do many searches side by side, each on one thread. */
final class SideBySide {

    private static final Duration UNTIL_THE_STEPS_ARE_DONE = Duration.ofDays(1);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--steps", paramLabel = "N",
            description = "Steps of each search. Default: 50000 (scarce: 10000), unless --time is given.")
    private @Nullable Long steps;

    @Option(names = "--time", paramLabel = "DURATION", converter = DurationOption.class,
            description = "Wall time of each search instead of steps; the answer then depends on the machine.")
    private @Nullable Duration time;

    @Option(names = "--seeds", paramLabel = "N", description = "Searches of each scenario. Default: ${DEFAULT-VALUE}.")
    private int seeds = 3;

    @Option(names = "--seed-from", paramLabel = "N",
            description = "The first seed; the others count on. Default: ${DEFAULT-VALUE}.")
    private long firstSeed;

    @Option(names = "--threads", paramLabel = "N",
            description = "Searches at a time. Default: one a core, at most four. With --steps the answer is the same for any "
                    + "number.")
    private int threads = SolveOptions.DEFAULT.threads();

    int seeds() {
        return seeds;
    }

    /** The options of each search; refuses what makes no sense. */
    SolveOptions options(long defaultSteps) {
        if (seeds < 1 || threads < 1 || steps != null && steps < 1) {
            throw new ParameterException(spec.commandLine(), "--seeds, --steps and --threads must be at least 1");
        }
        Long limit = steps != null || time != null ? steps : Long.valueOf(defaultSteps);
        return new SolveOptions(time == null ? UNTIL_THE_STEPS_ARE_DONE : time, null, limit, firstSeed, 1);
    }

    /** Does work with a bar on the terminal. */
    <T> T watched(Function<ParallelWork, T> work) {
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressBar bar = new ProgressBar(err, Terminal.isWatched())) {
            return work.apply(new ParallelWork(threads, bar));
        }
    }
}
