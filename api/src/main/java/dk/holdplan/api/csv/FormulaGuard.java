package dk.holdplan.api.csv;

import org.jspecify.annotations.Nullable;

/** Keeps spreadsheets from taking a text for a formula (OWASP, CSV injection). */
public final class FormulaGuard {

    /** With what a formula may begin, also as the wide characters of East Asian keyboards. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";
    private static final char TEXT_MARK = '\'';

    private FormulaGuard() {
    }

    /** The value as it may stand in a cell: a text that could be a formula is marked as text. */
    public static @Nullable Object guarded(@Nullable Object value) {
        return value instanceof Number || value == null ? value : guarded(value.toString());
    }

    private static String guarded(String text) {
        String visible = text.strip();
        return startsLikeFormula(text) || startsLikeFormula(visible) ? TEXT_MARK + text : text;
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
