package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.OverbookingTable;
import dk.holdplan.capacity.overbooking.Overbooking;
import dk.holdplan.capacity.overbooking.ShowRates;
import dk.holdplan.data.document.CapacityDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.problem.Problem;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "overbook",
        description = "Let classes take more bookings than they have places, as far as no-shows allow "
                + "it, and state the risk. The problem that comes of it is solved like any other.",
        footer = {
                "",
                "A class never gets more bookings than the largest room it may meet in holds, and a plan never puts "
                        + "more citizens into a room than it holds.",
                "The risk is the chance that more come to a fully booked meeting than there are places, when each "
                        + "comes or not by themselves."})
final class OverbookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem document; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "NEWPROBLEM", description = "Where the overbooked problem goes; a file.")
    private String newProblemName;

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = "--risk", paramLabel = "SHARE",
            description = "Most chance that more come than there are places. Default: ${DEFAULT-VALUE}.")
    private double risk = 0.05;

    @Mixin
    private ReportFiles files;

    /** Where the show rate comes from. */
    static final class Source {

        @Option(names = "--show-rate", paramLabel = "SHARE",
                description = "Share of the sessions that citizens come to.")
        private @Nullable Double rate;

        @ArgGroup(exclusive = false)
        private @Nullable Measured measured;
    }

    /** A plan that is over and what was missed of it. */
    static final class Measured {

        @Option(names = "--plan", required = true, paramLabel = "PLAN",
                description = "Measure the rate on a plan that is over.")
        private String planName;

        @Option(names = "--missed", required = true, paramLabel = "FILE",
                description = "What citizens did not come to in it, as next-week reads it.")
        private String missedName;
    }

    @Override
    public Integer call() {
        Double rate = source.rate;
        if (!isShare(risk) || rate != null && !isShare(rate)) {
            throw new ParameterException(spec.commandLine(), "--risk and --show-rate must be from 0 to 1");
        }
        if (newProblemName.equals(Documents.STANDARD)) {
            throw new ParameterException(spec.commandLine(), "The standard output has the table, name a file");
        }
        files.prepare();
        OutputFile target = OutputFile.of(newProblemName);
        Problem problem = Documents.problem(problemName);
        Overbooking overbooking = Overbooking.of(problem, rates(), risk);
        target.write(ProblemDocument.write(overbooking.problem()));
        files.write(CapacityDocument.write(overbooking), OverbookingTable.csv(overbooking));
        PrintWriter out = spec.commandLine().getOut();
        out.print(OverbookingTable.text(overbooking));
        out.flush();
        return ExitStatus.FINE;
    }

    /** NaN is none. */
    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    private ShowRates rates() {
        Measured measured = source.measured;
        return measured == null
                ? ShowRates.of(source.rate)
                : ShowRates.measured(Documents.plan(measured.planName).sessions(),
                        Documents.missed(measured.missedName));
    }
}
