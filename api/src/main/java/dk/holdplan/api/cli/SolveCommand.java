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
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
}
