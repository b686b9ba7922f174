package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import org.springframework.http.ProblemDetail;

/** A password that somebody would guess, or that cannot be kept whole. */
class WeakPasswordException extends RequestException {

    private static final long serialVersionUID = 1;

    private final WeakPassword reason;

    WeakPasswordException(WeakPassword reason) {
        super(ProblemType.PASSWORD_REFUSED, "password: " + reason.expected() + ".");
        this.reason = reason;
    }

    WeakPassword reason() {
        return reason;
    }

    @Override
    public void complete(ProblemDetail document) {
        document.setProperty("reason", reason);
    }
}
