package dk.holdplan.api.cli;

import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import dk.holdplan.solve.Progress;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A search that a person may watch and end early.
 *
 * @param err where progress and outcome are told
 */
record PlanSearch(Problem problem, SolveOptions options, PrintWriter err) {

    /** Searches and writes the plan. */
    Plan into(OutputFile target) {
        Solve solve = new Solve(problem, options);
        try (StopOnInterrupt stop = new StopOnInterrupt(solve)) {
            Plan plan = run(solve);
            target.write(PlanDocument.write(plan, options));
            return plan;
        }
    }

    private Plan run(Solve solve) {
        if (!Terminal.isWatched()) {
            Consumer<Progress> nobody = progress -> {
            };
            return solve.run(nobody);
        }
        try (ProgressLines lines = new ProgressLines(err)) {
            return solve.run(lines);
        }
    }

    /** Tells what the plan is worth; gives the exit status. */
    int report(Plan plan) {
        Verdict verdict = new Judge(problem).judge(plan);
        verdict.broken().forEach(err::println);
        err.printf(Locale.ROOT, "%s: %d sessions, %d unplaced, %d refused, %d to decide, %d late%n", verdict.score(),
                plan.sessions().size(), plan.unplaced().size(), plan.refused().size(), plan.decisions().size(),
                plan.late().size());
        err.flush();
        return verdict.valid() ? ExitStatus.FINE : ExitStatus.FOUND;
    }
}
