package dk.holdplan.api.error;

import java.time.Duration;

/** A request that comes at a bad time, and may come again. */
public class BusyException extends RequestException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    /** A request that is one too many; the detail says of what. */
    public BusyException(String detail, Duration wait) {
        super(ProblemType.TOO_MANY_REQUESTS, detail);
        this.wait = wait;
    }

    /** How long to wait, in seconds, at least 1. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
