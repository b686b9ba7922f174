package dk.holdplan.api.valid;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ProblemDetail;

/** A plan was asked that is not valid, and no other one can answer for it. */
final class NotValidException extends RequestException {

    private static final long serialVersionUID = 1;

    private final transient List<UUID> valid;

    NotValidException(String detail, List<UUID> valid) {
        super(ProblemType.PLAN_NOT_VALID, detail);
        this.valid = valid;
    }

    @Override
    public void complete(ProblemDetail document) {
        document.setProperty("valid", valid);
    }
}
