package dk.holdplan.api.account;

import dk.holdplan.api.security.PasswordText;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What passwords look like: long rather than odd, and not what anybody tries first. */
final class Passwords {

    private static final int FEWEST_CHARACTERS = 12;
    /** That are not guessed from the one before. */
    private static final int FEWEST_SURPRISES = 5;
    /** Shorter names are in too many words. */
    private static final int SHORTEST_NAME = 3;
    private static final int FEWEST_BESIDE_THE_NAME = 6;
    private static final String[] ROWS = {"01234567890", "qwertyuiopåü", "asdfghjklæøå", "zxcvbnm"};

    private Passwords() {
    }

    /**
     * A password as it is hashed.
     *
     * @throws WeakPasswordException when it will not do
     */
    static String check(@Nullable String typed) {
        String password = PasswordText.of(typed == null ? "" : typed);
        if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS) {
            throw new WeakPasswordException(WeakPassword.TOO_SHORT);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(password) || password.indexOf('\0') >= 0) {
            throw new WeakPasswordException(WeakPassword.UNREADABLE);
        }
        if (!PasswordText.isWhole(password)) {
            throw new WeakPasswordException(WeakPassword.TOO_LONG);
        }
        int[] folded = folded(password).codePoints().toArray();
        if (isRepeated(folded)) {
            throw new WeakPasswordException(WeakPassword.REPEATED);
        }
        if (surprises(folded) < FEWEST_SURPRISES) {
            throw new WeakPasswordException(WeakPassword.IN_A_ROW);
        }
        if (CommonWords.areMostOf(folded(password))) {
            throw new WeakPasswordException(WeakPassword.COMMON);
        }
        return password;
    }

    /** @throws WeakPasswordException when a password is little more than a name */
    static void checkAgainst(String name, String password) {
        String bare = bare(name);
        if (bare.length() >= SHORTEST_NAME && bare(password).contains(bare)
                && bare(password).replace(bare, "").length() < FEWEST_BESIDE_THE_NAME) {
            throw new WeakPasswordException(WeakPassword.LIKE_THE_NAME);
        }
    }

    /** Whether some block, too short for a password of its own, is there at least twice and nothing else is. */
    private static boolean isRepeated(int[] text) {
        for (int block = 1; block < FEWEST_CHARACTERS && 2 * block <= text.length; block++) {
            int i = block;
            while (i < text.length && text[i] == text[i - block]) {
                i++;
            }
            if (i == text.length) {
                return true;
            }
        }
        return false;
    }

    private static int surprises(int[] text) {
        int surprises = 1;
        for (int i = 1; i < text.length; i++) {
            if (!follows(text[i - 1], text[i]) && !follows(text[i], text[i - 1])) {
                surprises++;
            }
        }
        return surprises;
    }

    private static boolean follows(int before, int after) {
        if (after == before || after == before + 1) {
            return true;
        }
        String pair = Character.toString(before) + Character.toString(after);
        for (String row : ROWS) {
            if (row.contains(pair)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        return folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
