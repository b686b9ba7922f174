package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.UseCsv;
import dk.holdplan.api.capacity.UsePictures;
import dk.holdplan.api.capacity.UseTable;
import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.data.document.CapacityDocument;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "capacity",
        description = "Count how much of its capacity a plan uses: places of classes, time of therapists and rooms, and what "
                + "citizens get of it.",
        footer = {
                "",
                "A therapist's minutes are the shifts without lunch, a room's are its opening windows without "
                        + "closures; days that are closed do not count. What a plan claims of itself is not read."})
final class CapacityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanDocuments documents;

    @Mixin
    private ReportFiles files;

    @Mixin
    private PictureFiles pictures;

    @Override
    public Integer call() {
        files.prepare();
        pictures.prepare();
        Problem problem = documents.problem();
        Judge judge = new Judge(problem);
        CapacityUse use = CapacityUse.of(problem, judge.plan(documents.planOf(problem).sessions()));
        files.write(CapacityDocument.write(use), UseCsv.text(use));
        pictures.draw(() -> UsePictures.of(use));
        PrintWriter out = spec.commandLine().getOut();
        out.print(UseTable.text(use));
        out.flush();
        return ExitStatus.FINE;
    }
}
