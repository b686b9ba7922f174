package dk.holdplan.api.csv;

/** How a table is written as CSV. */
public enum CsvForm {
    /** For programs: commas, decimal points, nothing before the first cell. */
    PLAIN("", ',', '.'),
    /** For a Danish Excel, which opens it with a double click: byte order mark, semicolons, decimal commas. */
    EXCEL("\uFEFF", ';', ',');

    private final String beginning;
    private final char separator;
    private final char decimalMark;

    CsvForm(String beginning, char separator, char decimalMark) {
        this.beginning = beginning;
        this.separator = separator;
        this.decimalMark = decimalMark;
    }

    /** The form for an Excel, or for programs. */
    public static CsvForm of(boolean excel) {
        return excel ? EXCEL : PLAIN;
    }

    /** What comes before the first cell. */
    String beginning() {
        return beginning;
    }

    char separator() {
        return separator;
    }

    char decimalMark() {
        return decimalMark;
    }
}
