package dk.holdplan.api.cli;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.data.document.ForecastRequest;
import dk.holdplan.problem.Problem;
import dk.holdplan.solve.SolveOptions;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command about the weeks ahead reads: a problem and what is asked of its future. */
final class Future {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM",
            description = "The problem as it is today; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "FORECAST", description = "The forecast document; - is the standard input.")
    private String forecastName;

    @Option(names = "--threads", paramLabel = "N",
            description = "Runs at a time. Default: one a core, at most four. The answer is the same for any number.")
    private int threads = SolveOptions.DEFAULT.threads();

    /** A problem and what is asked. */
    record Asked(Problem problem, ForecastRequest request) {
    }

    Asked asked() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
        }
        Documents.checkStandardInput(spec, problemName, forecastName);
        Problem problem = Documents.problem(problemName);
        return new Asked(problem, Documents.forecast(forecastName, problem));
    }

    /** Does work with a bar on the terminal. */
    <T> T watched(Asked asked, BiFunction<Asked, ParallelWork, T> work) {
        try (ProgressBar bar = new ProgressBar(spec.commandLine().getErr(), Terminal.isWatched())) {
            return work.apply(asked, new ParallelWork(threads, bar));
        }
    }

    /** Prints the answer. */
    int tell(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        return ExitStatus.FINE;
    }
}
