package dk.holdplan.api.cli;

import dk.holdplan.change.ChangedProblem;
import dk.holdplan.change.Missed;
import dk.holdplan.change.NextWeek;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "next-week",
        description = "Make the problem of the week after a published plan: courses brought forward, finished ones gone.",
        footer = {
                "",
                "What repeats is carried on: shifts of a week that has none yet come again after as many weeks as the",
                "problem has. Exceptions stay on their dates, and are dropped when these are past."})
final class NextWeekCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem of the published plan.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The published plan.")
    private String planName;

    @Parameters(index = "2", paramLabel = "NEWPROBLEM",
            description = "Where the next problem goes; - is the standard output.")
    private String newProblemName;

    @Option(names = "--missed", paramLabel = "FILE",
            description = "What citizens did not come to. One document may be -, the standard input.")
    private @Nullable String missedName;

    @Override
    public Integer call() {
        Documents.checkStandardInput(spec, problemName, planName, missedName);
        OutputFile target = OutputFile.of(newProblemName);
        Problem problem = Documents.problem(problemName);
        Plan plan = Documents.plan(planName, problem);
        List<Missed> missed = missedName == null ? List.of() : Documents.missed(missedName);
        ChangedProblem next = NextWeek.of(problem, plan.sessions(), 1, missed);
        if (next.problem() == null) {
            throw Documents.errors(String.valueOf(missedName), next.issues());
        }
        target.write(ProblemDocument.write(next.problem()));
        PrintWriter err = spec.commandLine().getErr();
        next.issues().forEach(issue -> err.println(Documents.line(issue)));
        err.printf(Locale.ROOT, "from %s: %d citizens, %d courses finished%n", next.problem().horizon().firstDay(),
                next.problem().citizens().size(), problem.citizens().size() - next.problem().citizens().size());
        err.flush();
        return ExitStatus.FINE;
    }
}
