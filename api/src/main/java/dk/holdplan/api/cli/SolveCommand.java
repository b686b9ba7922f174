package dk.holdplan.api.cli;

import dk.holdplan.problem.Problem;
import dk.holdplan.solve.SolveOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "solve", description = "Search for the best plan of a problem.", footer = {"",
        "Ctrl-C ends the search early; the best plan so far is still written.",
        "With --steps, and unless --time ends the search first, the same seed gives the same plan again."})
final class SolveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem document; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "PLAN", description = "Where the plan goes; - is the standard output.")
    private String planName;

    @Mixin
    private SearchOptions limits;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of every random choice. Default: 0.")
    private long seed;

    @Override
    public Integer call() {
        SolveOptions options = limits.withSeed(seed);
        OutputFile target = OutputFile.of(planName);
        Problem problem = Documents.problem(problemName);
        PlanSearch search = new PlanSearch(problem, options, spec.commandLine().getErr());
        return search.report(search.into(target));
    }
}
