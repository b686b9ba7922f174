package dk.holdplan.api.cli;

import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that searches: how long, and with how many threads. */
final class SearchOptions {

    private static final Duration UNTIL_THE_STEPS_ARE_DONE = Duration.ofDays(1);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--time", paramLabel = "DURATION", converter = DurationOption.class,
            description = "How long to search: 30s, 2m, 1m30s. Default: 30s; with --steps no limit.")
    private @Nullable Duration time;

    @Option(names = "--steps", paramLabel = "N", description = "End after so many steps of the search.")
    private @Nullable Long steps;

    @Option(names = "--threads", paramLabel = "N",
            description = "Searches side by side. Default: one a core, at most four; with --steps two "
                    + "on any machine, because the plan depends on it.")
    private @Nullable Integer threads;

    /** The options for a seed; refuses what makes no sense. */
    SolveOptions withSeed(long seed) {
        if (steps != null && steps < 1 || threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--steps and --threads must be at least 1");
        }
        SolveOptions standard = SolveOptions.DEFAULT;
        Duration limit = time != null ? time : steps != null ? UNTIL_THE_STEPS_ARE_DONE : standard.timeLimit();
        return new SolveOptions(limit, standard.unimprovedLimit(), steps, seed,
                threads == null ? SolveOptions.usualThreads(steps) : threads);
    }
}
