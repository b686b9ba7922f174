package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.ScarcityPictures;
import dk.holdplan.api.capacity.ScarcityTable;
import dk.holdplan.capacity.scenario.Scarcity;
import dk.holdplan.data.document.ScenariosDocument;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.solve.SolveOptions;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "scarce", description = "Rank the resources of a plan by what one more unit would give.", footer = {"",
        "Tried are an hour more of each therapist and room at the end of their busiest day, a place more in "
                + "each class, and a meeting more of each kind of class on each weekday. Each is solved, going on "
                + "from the plan, and compared with as much more search for the plan as it is."})
final class ScarceCommand implements Callable<Integer> {

    private static final long STEPS = 10_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanDocuments documents;

    @Mixin
    private SideBySide searches;

    @Mixin
    private ReportFiles files;

    @Mixin
    private PictureFiles pictures;

    @Override
    public Integer call() {
        SolveOptions options = searches.options(STEPS);
        files.prepare();
        pictures.prepare();
        Problem problem = documents.problem();
        List<Session> sessions = documents.planOf(problem).sessions();
        Scarcity scarcity = searches
                .watched(work -> Scarcity.of(problem, sessions, options, searches.seeds(), work));
        files.write(ScenariosDocument.write(scarcity), ScarcityTable.csv(scarcity));
        pictures.draw(() -> ScarcityPictures.of(scarcity));
        PrintWriter out = spec.commandLine().getOut();
        out.print(ScarcityTable.text(scarcity));
        out.flush();
        return ExitStatus.FINE;
    }
}
