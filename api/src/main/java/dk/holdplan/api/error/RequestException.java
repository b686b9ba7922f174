package dk.holdplan.api.error;

import org.springframework.http.ProblemDetail;

/** A request that cannot be served, with the reason for whoever made it. */
public class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;

    /** A problem of a type; the detail carries what was found and what was expected. */
    public RequestException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    /** Adds to the problem document what else there is to tell. */
    public void complete(ProblemDetail document) {
    }

    ProblemType type() {
        return type;
    }
}
