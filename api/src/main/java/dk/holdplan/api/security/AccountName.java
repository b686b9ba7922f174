package dk.holdplan.api.security;

import dk.holdplan.check.CprShape;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What names of accounts look like. */
public final class AccountName {

    /** In words, for those who gave another. */
    public static final String EXPECTED = "1 to 60 letters, digits, spaces and . _ @ -, and no CPR number";
    private static final Pattern PATTERN = Pattern.compile("[\\p{L}\\p{N}._@-][\\p{L}\\p{N}._@ -]{0,59}");

    private AccountName() {
    }

    /** A name as it is kept: the same letters give the same text, on whatever keyboard they were typed. */
    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Whether an account may be called this. */
    public static boolean isValid(String name) {
        return PATTERN.matcher(name).matches() && !CprShape.matches(name);
    }
}
