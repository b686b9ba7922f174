package dk.holdplan.api.cli;

import dk.holdplan.judge.Judge;
import dk.holdplan.judge.Verdict;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;
import java.io.PrintWriter;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "judge", description = "Judge a plan of a problem: broken rules, untrue claims, and what it is worth.")
final class JudgeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem document; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan document; - is the standard input.")
    private String planName;

    @Override
    public Integer call() {
        if (problemName.equals(Documents.STANDARD) && planName.equals(Documents.STANDARD)) {
            throw new ParameterException(spec.commandLine(), "Only one document can come from the standard input");
        }
        Problem problem = Documents.problem(problemName);
        Plan plan = Documents.plan(planName);
        Verdict verdict = new Judge(problem).judge(plan);
        print(verdict, plan, Weights.of(problem), spec.commandLine().getOut());
        return verdict.validAndTrue() ? ExitStatus.FINE : ExitStatus.FOUND;
    }

    private static void print(Verdict verdict, Plan plan, Weights weights, PrintWriter out) {
        verdict.broken().forEach(out::println);
        for (var unit : new TreeMap<Rule, Integer>(verdict.units()).entrySet()) {
            if (unit.getValue() != 0) {
                out.printf("  %-26s %6d x %d%n", unit.getKey().id(), unit.getValue(), weights.of(unit.getKey()));
            }
        }
        verdict.claims().forEach(claim -> out.println("untrue claim: " + claim));
        out.printf("%s: %d sessions, %d unplaced%n", verdict.score(), plan.sessions().size(),
                verdict.unplaced().size());
        out.flush();
    }
}
