package dk.holdplan.api.error;

import dk.holdplan.check.Issue;
import java.util.List;

/** A document with errors. */
public class InvalidDocumentException extends RequestException {

    private static final long serialVersionUID = 1;

    private final transient List<Issue> issues;

    /** All issues of a document other than a planning problem, warnings too. */
    public InvalidDocumentException(List<Issue> issues) {
        this(ProblemType.INVALID_DOCUMENT, "document", issues);
    }

    InvalidDocumentException(ProblemType type, String what, List<Issue> issues) {
        super(type, detail(what, issues));
        this.issues = List.copyOf(issues);
    }

    private static String detail(String what, List<Issue> issues) {
        long errors = issues.stream().filter(Issue::isError).count();
        return errors == 1
                ? "The " + what + " has an error: " + issues.getFirst().message() + "."
                : "The " + what + " has " + errors + " errors; see issues.";
    }

    List<Issue> issues() {
        return issues;
    }
}
