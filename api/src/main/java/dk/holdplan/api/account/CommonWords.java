package dk.holdplan.api.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of which passwords are made that programs guess first: short, and in no language more than some. */
final class CommonWords {

    private static final Set<String> WORDS = read();
    private static final int SHORTEST = 4;
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);
    /** What stands for a letter in such passwords, and for which; 1 stands for two. */
    private static final String SIGNS = "0134578@$!";
    private static final String[] LETTERS = {"oieastbasi", "oleastbasl"};
    private static final int MOST_WORDS = 2;
    private static final int MOST_OTHER_LETTERS = 3;
    private static final int MOST_DIGITS = 8;
    private static final char GAP = '\0';

    private CommonWords() {
    }

    /** Whether a text in small letters is one or two of the words, whatever signs and little else there is. */
    static boolean areMostOf(String text) {
        return Stream.of(text, read(text, LETTERS[0]), read(text, LETTERS[1])).distinct()
                .anyMatch(read -> areMostOf(text, read, MOST_WORDS));
    }

    private static boolean areMostOf(String text, String read, int words) {
        for (int from = 0; from + SHORTEST <= read.length(); from++) {
            for (int to = from + SHORTEST; to <= Math.min(from + LONGEST, read.length()); to++) {
                if (WORDS.contains(read.substring(from, to))) {
                    String rest = without(text, from, to);
                    if (isLittle(rest) || words > 1 && areMostOf(rest, without(read, from, to), words - 1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The text with a gap where a word was, so that what stood around it is no new word. */
    private static String without(String text, int from, int to) {
        return text.substring(0, from) + GAP + text.substring(to);
    }

    private static boolean isLittle(String rest) {
        return rest.codePoints().filter(Character::isLetter).count() <= MOST_OTHER_LETTERS
                && rest.codePoints().filter(Character::isDigit).count() <= MOST_DIGITS;
    }

    private static String read(String text, String letters) {
        StringBuilder read = new StringBuilder(text);
        for (int i = 0; i < read.length(); i++) {
            int sign = SIGNS.indexOf(read.charAt(i));
            if (sign >= 0) {
                read.setCharAt(i, letters.charAt(sign));
            }
        }
        return read.toString();
    }

    private static Set<String> read() {
        try (InputStream words = Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
