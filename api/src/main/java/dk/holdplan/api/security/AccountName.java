package dk.holdplan.api.security;

import dk.holdplan.check.CprShape;
import java.util.regex.Pattern;

/** What names of accounts look like. */
public final class AccountName {

    /** In words, for those who gave another. */
    public static final String EXPECTED = "1 to 60 letters, digits, spaces and . _ @ -, and no CPR number";
    private static final Pattern PATTERN = Pattern.compile("[\\p{L}\\p{N}._@-][\\p{L}\\p{N}._@ -]{0,59}");

    private AccountName() {
    }

    /** Whether an account may be called this. */
    public static boolean isValid(String name) {
        return PATTERN.matcher(name).matches() && !CprShape.matches(name);
    }
}
