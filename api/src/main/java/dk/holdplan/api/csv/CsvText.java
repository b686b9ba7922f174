package dk.holdplan.api.csv;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one writer of CSV (RFC 4180): a line of heads, then the lines; no text in it is taken for a formula. */
public final class CsvText {

    private static final String LINE_END = "\r\n";
    /** Whoever splits at another separator than was written shall find the same cells, as far as that goes. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\"\\p{Cntrl}\u0085\u2028\u2029]");

    private CsvText() {
    }

    /** A table as text; floating numbers have four decimals, what is not a number is an empty cell. */
    public static String of(CsvTable table, CsvForm form) {
        StringBuilder text = new StringBuilder(form.beginning());
        line(table.columns(), form, text);
        table.lines().forEach(cells -> line(cells, form, text));
        return text.toString();
    }

    private static void line(List<? extends @Nullable Object> cells, CsvForm form, StringBuilder text) {
        String separator = "";
        for (Object cell : cells) {
            text.append(separator).append(cell(cell, form));
            separator = String.valueOf(form.separator());
        }
        text.append(LINE_END);
    }

    private static String cell(@Nullable Object value, CsvForm form) {
        return switch (value) {
            case null -> "";
            case Double number when !Double.isFinite(number) -> "";
            case Double number -> String.format(Locale.ROOT, "%.4f", number).replace('.', form.decimalMark());
            case Number number -> number.toString();
            default -> quoted(FormulaGuard.guarded(value.toString()));
        };
    }

    private static String quoted(String text) {
        boolean plain = text.equals(text.strip()) && !NEEDS_QUOTES.matcher(text).find();
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
