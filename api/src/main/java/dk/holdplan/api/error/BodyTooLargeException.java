package dk.holdplan.api.error;

import java.io.IOException;

/** A body that goes on beyond the limit. */
class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    BodyTooLargeException(long limit) {
        super("The body is larger than the limit of " + limit + " bytes.");
    }
}
