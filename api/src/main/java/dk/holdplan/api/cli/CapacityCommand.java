package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.UseCsv;
import dk.holdplan.api.capacity.UsePictures;
import dk.holdplan.api.capacity.UseTable;
import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.data.document.CapacityDocument;
import dk.holdplan.judge.Judge;
import dk.holdplan.problem.Problem;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "capacity", description = "Count how much of its capacity a plan uses: places of classes, time of therapists and rooms, and what citizens get of it.", footer = {
        "",
        "A therapist's minutes are the shifts without lunch, a room's are its opening windows without closures; days that are closed do not count. What a plan claims of itself is not read."})
final class CapacityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem document; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan document; - is the standard input.")
    private String planName;

    @Mixin
    private ReportFiles files;

    @Mixin
    private PictureFiles pictures;

    @Override
    public Integer call() {
        if (problemName.equals(Documents.STANDARD) && planName.equals(Documents.STANDARD)) {
            throw new ParameterException(spec.commandLine(), "Only one document can come from the standard input");
        }
        files.prepare();
        pictures.prepare();
        Problem problem = Documents.problem(problemName);
        Judge judge = new Judge(problem);
        CapacityUse use = CapacityUse.of(problem, judge.plan(Documents.plan(planName).sessions()));
        files.write(CapacityDocument.write(use), UseCsv.text(use));
        pictures.draw(() -> UsePictures.of(use));
        PrintWriter out = spec.commandLine().getOut();
        out.print(UseTable.text(use));
        out.flush();
        return ExitStatus.FINE;
    }
}
