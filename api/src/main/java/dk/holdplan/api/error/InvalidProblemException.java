package dk.holdplan.api.error;

import dk.holdplan.check.Issue;
import java.util.List;

/** A planning problem with errors. */
public class InvalidProblemException extends RequestException {

    private static final long serialVersionUID = 1;

    private final transient List<Issue> issues;

    /** All issues of the problem, warnings too. */
    public InvalidProblemException(List<Issue> issues) {
        super(ProblemType.INVALID_PROBLEM, detail(issues));
        this.issues = List.copyOf(issues);
    }

    private static String detail(List<Issue> issues) {
        long errors = issues.stream().filter(Issue::isError).count();
        return errors == 1
                ? "The problem has an error: " + issues.getFirst().message() + "."
                : "The problem has " + errors + " errors; see issues.";
    }

    List<Issue> issues() {
        return issues;
    }
}
