package dk.holdplan.check;

import java.util.Optional;

/**
 * What every text that somebody hands in has to be, an id as well as a name, a note or a purpose: whole characters that
 * can be seen, or stand between those that can, and no CPR number.
 */
public final class FreeText {

    /** What is told as expected in place of another text. */
    public static final String EXPECTED = "a text of whole characters, none of them for control";
    /** What is told as expected in place of a text with a CPR number. */
    public static final String EXPECTED_NO_CPR = "a pseudonym, never a CPR number";

    private FreeText() {
    }

    /**
     * Whether all characters are whole and none is for control: no half of a pair, none that turns the direction of
     * writing or ends a line only for some programs, no noncharacter of Unicode. Joiners are part of letters and
     * pictures.
     */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(FreeText::isPlain);
    }

    private static boolean isPlain(int each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> isJoiner(each);
            case Character.UNASSIGNED -> !isNoCharacter(each);
            default -> true;
        };
    }

    /** Between letters of some scripts, in pictures made of several, and in flags. */
    private static boolean isJoiner(int each) {
        return each == 0x200c || each == 0x200d || each >= 0xe0020 && each <= 0xe007f;
    }

    private static boolean isNoCharacter(int each) {
        return (each & 0xfffe) == 0xfffe || each >= 0xfdd0 && each <= 0xfdef;
    }

    /** Whether a text is plain and without a CPR number. */
    public static boolean isFine(String text) {
        return isPlain(text) && !CprShape.matches(text);
    }

    /**
     * What is wrong with a text, if anything is. Line breaks and tabs are allowed here; who wants one line refuses
     * them.
     */
    public static Optional<Issue> issue(String text, Pointer at) {
        if (CprShape.matches(text)) {
            return Optional.of(Issue.error(IssueCode.LOOKS_LIKE_CPR, at, text, EXPECTED_NO_CPR));
        }
        return text.codePoints().allMatch(each -> isPlain(each) || each == '\n' || each == '\r' || each == '\t')
                ? Optional.empty()
                : Optional.of(Issue.error(IssueCode.BAD_FORMAT, at, text, EXPECTED));
    }
}
