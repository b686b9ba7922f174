package dk.holdplan.api.cli;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Verdict;
import dk.holdplan.rule.Weights;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "judge", description = "Judge a plan of a problem: broken rules, untrue claims, and what it is worth.")
final class JudgeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanDocuments documents;

    @Override
    public Integer call() {
        Problem problem = documents.problem();
        Plan plan = documents.plan();
        Verdict verdict = new Judge(problem).judge(plan);
        print(verdict, plan, Weights.of(problem), spec.commandLine().getOut());
        return verdict.validAndTrue() ? ExitStatus.FINE : ExitStatus.FOUND;
    }

    private static void print(Verdict verdict, Plan plan, Weights weights, PrintWriter out) {
        verdict.broken().forEach(out::println);
        for (var unit : new TreeMap<Rule, Integer>(verdict.units()).entrySet()) {
            if (unit.getValue() != 0) {
                out.printf(Locale.ROOT, "  %-26s %6d x %d%n", unit.getKey().id(), unit.getValue(),
                        weights.of(unit.getKey()));
            }
        }
        verdict.claims().forEach(claim -> out.println("untrue claim: " + claim));
        out.printf(Locale.ROOT, "%s: %d sessions, %d unplaced%n", verdict.score(), plan.sessions().size(),
                verdict.unplaced().size());
        out.flush();
    }
}
