package dk.holdplan.api.error;

import dk.holdplan.check.Issue;
import java.util.List;

/** A planning problem with errors. */
public class InvalidProblemException extends InvalidDocumentException {

    private static final long serialVersionUID = 1;

    /** All issues of the problem, warnings too. */
    public InvalidProblemException(List<Issue> issues) {
        super(ProblemType.INVALID_PROBLEM, "problem", issues);
    }
}
