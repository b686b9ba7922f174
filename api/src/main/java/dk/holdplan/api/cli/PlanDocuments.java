package dk.holdplan.api.cli;

import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The parameters of every command that looks at a plan of a problem. */
final class PlanDocuments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem document; - is the standard input.")
    private String problemName;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan document; - is the standard input.")
    private String planName;

    /** The problem, without errors. */
    Problem problem() {
        Documents.checkStandardInput(spec, problemName, planName);
        return Documents.problem(problemName);
    }

    /** The plan, which may hold anything. */
    Plan plan() {
        return Documents.plan(planName);
    }

    /** The plan, which names nothing but what the problem has. */
    Plan planOf(Problem problem) {
        return Documents.plan(planName, problem);
    }

    String planName() {
        return planName;
    }
}
