package dk.holdplan.api.account;

import dk.holdplan.api.error.ProblemType;
import dk.holdplan.api.error.RequestException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What passwords look like: long rather than odd. */
final class Passwords {

    private static final int FEWEST_CHARACTERS = 12;
    /** Bcrypt looks at no more. */
    private static final int MOST_BYTES = 72;

    private Passwords() {
    }

    /** The password, when it will do. */
    static String check(@Nullable String password) {
        if (password == null || password.length() < FEWEST_CHARACTERS
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RequestException(ProblemType.INVALID_REQUEST, "password: expected at least " + FEWEST_CHARACTERS
                    + " characters and at most " + MOST_BYTES + " bytes.");
        }
        return password;
    }
}
