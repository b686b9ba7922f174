package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import java.util.List;

/**
 * Finds every issue of a problem at once. A problem without errors can be expanded, solved and judged. Whether rooms,
 * therapists and times suffice is only asked when there is no error, because the answer would follow from the error.
 */
public final class ProblemCheck {

    private ProblemCheck() {
    }

    /** Every issue, errors first; empty for a problem that is in order. */
    public static List<Issue> issues(Problem problem) {
        Findings findings = new Findings();
        Grid grid = new Grid(problem.gridMinutes(), findings);
        Stretches stretches = new Stretches(findings, grid);
        FrameCheck.check(problem, grid, stretches, findings);
        IdCheck.check(problem, findings);
        ReferenceCheck.check(problem, findings);
        ResourceCheck.check(problem, grid, stretches, findings);
        ClassCheck.check(problem, grid, findings);
        PathwayCheck.check(problem, grid, findings);
        CitizenCheck.check(problem, stretches, findings);
        PublishedCheck.check(problem, grid, stretches, findings);
        WeightCheck.check(problem, findings);
        AddedCheck.check(problem, grid, stretches, findings);
        if (!findings.hasErrors()) {
            PriceCheck.check(problem, findings);
            ResourceCheck.uses(problem, findings);
            ClassSupplyCheck.check(problem, findings);
            CitizenSupplyCheck.check(problem, findings);
        }
        return findings.errorsFirst();
    }
}
