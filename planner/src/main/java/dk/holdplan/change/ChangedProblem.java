package dk.holdplan.change;

import dk.holdplan.check.Issue;
import dk.holdplan.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of changing a problem.
 *
 * @param problem the new problem, without errors; null exactly when an issue is an error
 * @param issues everything that is wrong with the changes, errors first; their pointers are places in the change
 *        document
 */
public record ChangedProblem(@Nullable Problem problem, List<Issue> issues) {

    public ChangedProblem {
        issues = List.copyOf(issues);
    }
}
