package dk.holdplan.api.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of a CSV file under titles. */
final class CsvLines {

    /** A spreadsheet takes a text that starts so for a formula. */
    private static final String FORMULA = "[=+@\t\r-].*";

    private final List<String> lines = new ArrayList<>();

    CsvLines(String... titles) {
        lines.add(String.join(",", titles));
    }

    /** Adds a line; null is an empty cell, and numbers have at most four decimals. */
    CsvLines line(@Nullable Object... cells) {
        lines.add(Stream.of(cells).map(CsvLines::cell).collect(Collectors.joining(",")));
        return this;
    }

    String text() {
        return String.join("\n", lines);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number when number.isNaN() -> "";
            case Double number -> String.format(Locale.ROOT, "%.4f", number);
            case Number number -> number.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        String safe = text.matches(FORMULA) ? "'" + text : text;
        return safe.matches("[^,\"\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
