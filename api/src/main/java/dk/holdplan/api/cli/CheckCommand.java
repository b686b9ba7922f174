package dk.holdplan.api.cli;

import dk.holdplan.check.Issue;
import dk.holdplan.data.document.Reading;
import dk.holdplan.problem.Problem;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", description = "List every issue of a problem, one a line, errors first.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "The problem document; - is the standard input.")
    private String problemName;

    @Override
    public Integer call() {
        Reading<Problem> reading = Documents.reading(problemName);
        PrintWriter out = spec.commandLine().getOut();
        reading.issues().stream().map(Documents::line).forEach(out::println);
        out.flush();
        long errors = reading.issues().stream().filter(Issue::isError).count();
        PrintWriter err = spec.commandLine().getErr();
        err.printf(Locale.ROOT, "%s: %d errors, %d warnings%n", problemName, errors, reading.issues().size() - errors);
        err.flush();
        return errors > 0 ? ExitStatus.FOUND : ExitStatus.FINE;
    }
}
