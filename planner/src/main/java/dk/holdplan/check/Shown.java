package dk.holdplan.check;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in which one can see what differs, and the keys of those that look alike. */
final class Shown {

    private Shown() {
    }

    /**
     * The text with what cannot be seen spelled as in JSON: characters for which nothing is drawn, blanks other than
     * the space, spaces at either end, and accents apart from their letters where there is one character for both.
     */
    static String visible(String text) {
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        int first = 0;
        int last = text.length() - 1;
        while (first <= last && text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && text.charAt(last) == ' ') {
            last--;
        }
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int each = text.codePointAt(i);
            boolean plain = each == ' ' ? i > first && i < last : !isHidden(each, composed);
            if (plain) {
                visible.appendCodePoint(each);
            } else {
                Character.toString(each).chars().forEach(unit -> visible.append("\\u%04x".formatted(unit)));
            }
        }
        return visible.toString();
    }

    /** Control characters of ASCII stay: who shows a text in one line replaces them. */
    private static boolean isHidden(int each, boolean composed) {
        return each > 0x7f && (IdShape.isUnseen(each) || IdShape.isSpace(each))
                || !composed && Character.getType(each) == Character.NON_SPACING_MARK;
    }

    /** The same for texts that differ only by case, white space, what cannot be seen or the form in Unicode. */
    static String alike(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(each -> !IdShape.isUnseen(each) && !IdShape.isSpace(each)).forEach(key::appendCodePoint);
        return Normalizer.normalize(key, Normalizer.Form.NFKC);
    }
}
