package dk.holdplan.api.publication;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import dk.holdplan.data.publication.PublishingResult.WouldTakeBack;
import org.springframework.http.ProblemDetail;

/** What was asked for would take back what citizens were told; tells what, and how to do it all the same. */
class TakesBackException extends RequestException {

    private static final long serialVersionUID = 1;

    private final transient WouldTakeBack found;

    TakesBackException(WouldTakeBack found, String detail) {
        super(ProblemType.WOULD_TAKE_BACK, detail);
        this.found = found;
    }

    @Override
    public void complete(ProblemDetail document) {
        document.setProperty("takenBack", TakenBackList.of(found.list()));
        if (found.token() != null) {
            document.setProperty("token", found.token());
        }
    }
}
