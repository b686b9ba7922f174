package dk.holdplan.api.cli;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.judge.Judge;
import dk.holdplan.judge.Verdict;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.solve.Progress;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "solve", description = "Search for the best plan of a problem.", footer = {"",
        "Ctrl-C ends the search early; the best plan so far is still written.",
        "With --steps, and unless --time ends the search first, the same seed gives the same plan again."})
final class SolveCommand implements Callable<Integer> {

    private static final Duration UNTIL_THE_STEPS_ARE_DONE = Duration.ofDays(1);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem document; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "PLAN", description = "Where the plan goes; - is the standard output.")
    private String planName;

    @Option(names = "--time", paramLabel = "DURATION", converter = DurationOption.class, description = "How long to search: 30s, 2m, 1m30s. Default: 30s; with --steps no limit.")
    private @Nullable Duration time;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of every random choice. Default: 0.")
    private long seed;

    @Option(names = "--steps", paramLabel = "N", description = "End after so many steps of the search.")
    private @Nullable Long steps;

    @Option(names = "--threads", paramLabel = "N", description = "Searches side by side. Default: one a core, at most four.")
    private @Nullable Integer threads;

    @Override
    public Integer call() {
        SolveOptions options = options();
        PlanFile target = PlanFile.of(planName);
        Problem problem = Documents.problem(problemName);
        Solve solve = new Solve(problem, options);
        try (StopOnInterrupt stop = new StopOnInterrupt(solve)) {
            Plan plan = run(solve);
            target.write(PlanDocument.write(plan));
            return report(new Judge(problem).judge(plan), plan);
        }
    }

    private Plan run(Solve solve) {
        if (!Terminal.isWatched()) {
            Consumer<Progress> nobody = progress -> {
            };
            return solve.run(nobody);
        }
        try (ProgressLines lines = new ProgressLines(spec.commandLine().getErr())) {
            return solve.run(lines);
        }
    }

    private int report(Verdict verdict, Plan plan) {
        PrintWriter err = spec.commandLine().getErr();
        verdict.broken().forEach(err::println);
        err.printf("%s: %d sessions, %d unplaced, %d refused, %d late%n", verdict.score(), plan.sessions().size(),
                plan.unplaced().size(), plan.refused().size(), plan.late().size());
        err.flush();
        return verdict.valid() ? ExitStatus.FINE : ExitStatus.FOUND;
    }

    private SolveOptions options() {
        if (steps != null && steps < 1 || threads != null && threads < 1) {
            throw new ParameterException(spec.commandLine(), "--steps and --threads must be at least 1");
        }
        SolveOptions standard = SolveOptions.DEFAULT;
        Duration limit = time != null ? time : steps != null ? UNTIL_THE_STEPS_ARE_DONE : standard.timeLimit();
        return new SolveOptions(limit, standard.unimprovedLimit(), steps, seed,
                threads == null ? standard.threads() : threads);
    }
}
