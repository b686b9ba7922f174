package dk.holdplan.api.security;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** What of a typed password is hashed: the same characters give the same text, on whatever keyboard they were typed. */
public final class PasswordText {

    /** Bcrypt looks at no more: with them, anything behind them would sign in too. */
    public static final int MOST_BYTES = 72;

    private PasswordText() {
    }

    /** A password as it is hashed when it is set. */
    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Whether bcrypt tells a text from every other one; it takes a text with a NUL for a repeated one. */
    public static boolean isWhole(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && text.indexOf('\0') < 0;
    }

    /** With what a stored hash may agree; passwords that were set long ago were hashed as they were typed. */
    static List<String> candidates(String typed) {
        return Stream.of(of(typed), typed).distinct().filter(PasswordText::isWhole).toList();
    }
}
