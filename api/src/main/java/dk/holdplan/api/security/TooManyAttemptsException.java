package dk.holdplan.api.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody guessed too often and has to wait. */
public class TooManyAttemptsException extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("Too many attempts failed. Try again in " + seconds(wait) + " seconds.");
        this.wait = wait;
    }

    /** How long to wait, in seconds. */
    public long seconds() {
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
