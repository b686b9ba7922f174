package dk.holdplan.api.cli;

import dk.holdplan.api.capacity.ComparisonCsv;
import dk.holdplan.api.capacity.ComparisonPictures;
import dk.holdplan.api.capacity.ComparisonTable;
import dk.holdplan.capacity.scenario.Scenario;
import dk.holdplan.capacity.scenario.ScenarioComparison;
import dk.holdplan.capacity.scenario.WhatIf;
import dk.holdplan.change.ChangeList;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.data.document.ScenariosDocument;
import dk.holdplan.problem.Problem;
import dk.holdplan.solve.SolveOptions;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "what-if",
        description = "Solve scenarios side by side with the same effort and compare them with today.", footer = {
                "",
                "A scenario document: {\"scenarios\": [{\"name\": \"...\", \"changes\": [...]}]}, with changes as "
                        + "replan reads them.",
                "Every scenario starts from nothing, with the same seeds; what is published has no price.",
                "A difference of medians counts when it is larger than the noise: the larger of the ranges over the "
                        + "seeds of today and of the scenario. Equal scenarios are told apart by that rule in 6 %% of all "
                        + "cases with 3 seeds, 1.2 %% with 4, 0.4 %% with 5."})
final class WhatIfCommand implements Callable<Integer> {

    private static final long STEPS = 50_000;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM",
            description = "The problem as it is today; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "SCENARIOS", description = "The scenario document; - is the standard input.")
    private String scenariosName;

    @Mixin
    private SideBySide searches;

    @Mixin
    private ReportFiles files;

    @Mixin
    private PictureFiles pictures;

    @Override
    public Integer call() {
        SolveOptions options = searches.options(STEPS);
        Documents.checkStandardInput(spec, problemName, scenariosName);
        files.prepare();
        pictures.prepare();
        Problem problem = Documents.problem(problemName);
        List<Scenario> scenarios = Documents.scenarios(scenariosName);
        Stream<String> pathways = scenarios.stream()
                .flatMap(scenario -> new ChangeList(null, scenario.changes()).pathways());
        WhatIf whatIf = new WhatIf(PathwayCatalogue.completed(problem, pathways), scenarios);
        if (!whatIf.issues().isEmpty()) {
            throw Documents.errors(scenariosName, whatIf.issues());
        }
        ScenarioComparison comparison = searches
                .watched(work -> whatIf.run(List.of(), options, searches.seeds(), work));
        files.write(ScenariosDocument.write(comparison), ComparisonCsv.text(comparison));
        pictures.draw(() -> ComparisonPictures.of(comparison));
        PrintWriter out = spec.commandLine().getOut();
        out.print(ComparisonTable.text(comparison));
        out.flush();
        return ExitStatus.FINE;
    }
}
