package dk.holdplan.api.cli;

import dk.holdplan.change.ChangeList;
import dk.holdplan.change.DryRun;
import dk.holdplan.change.Replan;
import dk.holdplan.data.catalogue.PathwayCatalogue;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.plan.PlanDiff;
import dk.holdplan.plan.Told;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.solve.SolveOptions;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "replan",
        description = "Change the facts of a published plan, search for a new plan with few changes, and list them.",
        footer = {
                "",
                "The list compares with what citizens know: the published sessions of PROBLEM, or PLAN in weeks "
                        + "where it has none.",
                "NEWPROBLEM keeps them as published.told, so that a repair of the repair compares with them, too; "
                        + "take it out when everybody was told of NEWPLAN.",
                "Those to call come first, by who comes first; then those who only get another therapist or room.",
                "Nothing is moved or planned anew before the moment of --frozen-before and the notice after it. What "
                        + "starts within the notice stays as it is, or is taken away when it cannot.",
                "Ctrl-C ends the search early; the best plan so far is still written."})
final class ReplanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem of the published plan.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The published plan.")
    private String planName;

    @Parameters(index = "2", paramLabel = "CHANGES",
            description = "The change document. One of these three may be -, the standard input.")
    private String changesName;

    @Parameters(index = "3", arity = "0..1", paramLabel = "NEWPROBLEM", description = "Where the changed problem goes.")
    private @Nullable String newProblemName;

    @Parameters(index = "4", arity = "0..1", paramLabel = "NEWPLAN",
            description = "Where the new plan goes. One of these two may be -, the standard output.")
    private @Nullable String newPlanName;

    @Option(names = "--frozen-before", paramLabel = "MOMENT", converter = MomentOption.class,
            description = "Sessions that start before it stay as they are: 2026-12-01T12:00. Default: what the change document "
                    + "says; otherwise none stays.")
    private @Nullable LocalDateTime frozenBefore;

    @Option(names = "--notice", paramLabel = "DURATION", converter = DurationOption.class,
            description = "How long before it a citizen must be told of a session. Default: 2h.")
    private Duration notice = Duration.ofHours(2);

    @Option(names = "--dry-run",
            description = "Only tell which sessions the changes break; NEWPROBLEM and NEWPLAN are not written.")
    private boolean dryRun;

    @Mixin
    private SearchOptions search;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of every random choice. Default: 0.")
    private long seed;

    @Override
    public Integer call() {
        SolveOptions options = search.withSeed(seed);
        Documents.checkStandardInput(spec, problemName, planName, changesName);
        if (dryRun) {
            Problem parent = Documents.problem(problemName);
            tell(replan(parent, Documents.plan(planName, parent)).dryRun(), spec.commandLine().getOut());
            return ExitStatus.FINE;
        }
        if (newProblemName == null || newPlanName == null) {
            throw new ParameterException(spec.commandLine(), "NEWPROBLEM and NEWPLAN are missing");
        }
        if (newProblemName.equals(Documents.STANDARD) && newPlanName.equals(Documents.STANDARD)) {
            throw new ParameterException(spec.commandLine(), "Only one document can be the standard output");
        }
        OutputFile problemFile = OutputFile.of(newProblemName);
        OutputFile planFile = OutputFile.of(newPlanName);
        Problem parent = Documents.problem(problemName);
        Plan plan = Documents.plan(planName, parent);
        Replan replan = replan(parent, plan);
        List<Session> told = Told.sessions(parent, plan.sessions());
        Problem problem = Told.kept(replan.repaired(notice), told);
        problemFile.write(ProblemDocument.write(problem));
        PrintWriter err = spec.commandLine().getErr();
        tell(replan.dryRun(), err);
        PlanSearch planSearch = new PlanSearch(problem, options, err);
        Plan newPlan = planSearch.into(planFile);
        DiffLines.of(PlanDiff.of(told, newPlan.sessions(), Told.sites(parent, problem))).forEach(err::println);
        return planSearch.report(newPlan);
    }

    private Replan replan(Problem parent, Plan plan) {
        ChangeList changes = Documents.changes(changesName);
        LocalDateTime moment = frozenBefore != null ? frozenBefore : changes.frozenBefore();
        Replan replan = Replan.of(PathwayCatalogue.completed(parent, changes.pathways()), plan.sessions(),
                new ChangeList(moment, changes.changes()));
        if (replan.changed().problem() == null) {
            throw Documents.errors(changesName, replan.changed().issues());
        }
        replan.changed().issues().forEach(issue -> spec.commandLine().getErr().println(Documents.line(issue)));
        return replan;
    }

    private static void tell(DryRun run, PrintWriter out) {
        run.broken().forEach(broken -> out.println("broken: " + DiffLines.text(broken.session()) + " by "
                + String.join(", ", broken.rules().stream().map(rule -> rule.id()).sorted().toList())));
        out.printf(Locale.ROOT, "%d of %d sessions broken, %d frozen, %d to place%n", run.broken().size(),
                run.published(),
                run.frozen(), run.open().size());
        out.flush();
    }
}
