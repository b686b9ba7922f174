package dk.holdplan.api.csv;

/**
 * Keeps spreadsheets from taking a text for a formula (OWASP, CSV injection). A spreadsheet may split a file at commas,
 * semicolons, tabs or line ends, whatever it was written with, and a quote does not stop it then; so a text is marked
 * wherever a cell could begin in it.
 */
final class FormulaGuard {

    private static final char TEXT_MARK = '\'';
    private static final String SEPARATORS = ",;\t\r\n\u000B\f\u0085\u2028\u2029";
    /** With what a formula may begin, also as the small and wide characters of East Asian keyboards. */
    private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";
    /** Letters that look like nothing. */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

    private FormulaGuard() {
    }

    /** The text as it may stand in a cell: marked as text wherever it, or a part of it, could be a formula. */
    static String guarded(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1);
        boolean cellBegins = true;
        for (int i = 0; i < text.length(); i++) {
            if (cellBegins && isFormula(text, i)) {
                safe.append(TEXT_MARK);
            }
            char letter = text.charAt(i);
            safe.append(letter);
            cellBegins = SEPARATORS.indexOf(letter) >= 0;
        }
        return safe.toString();
    }

    /** Whether the first character from an index on that can be seen begins a formula. */
    private static boolean isFormula(String text, int from) {
        int i = from;
        while (i < text.length() && isSkipped(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < text.length() && BEGINNINGS.indexOf(text.codePointAt(i)) >= 0;
    }

    /** A quote is taken off where a cell begins with it. */
    private static boolean isSkipped(int letter) {
        return letter == '"' || Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                || BLANKS.indexOf(letter) >= 0 || switch (Character.getType(letter)) {
                    case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                        true;
                    default -> false;
                };
    }
}
