package dk.holdplan.check;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer its place as a JSON pointer (RFC 6901), empty for the whole document
 * @param value what was found, shortened and with what cannot be seen spelled out; null when there is nothing to show
 * @param expected what should have been there
 */
public record Issue(Severity severity, IssueCode code, String pointer, @Nullable String value, String expected) {

    private static final int LONGEST_VALUE = 100;

    public Issue {
        pointer = CprShape.masked(pointer);
        value = value == null ? null : shortened(CprShape.masked(value));
    }

    /** An issue that keeps the document from being planned. */
    public static Issue error(IssueCode code, Pointer pointer, @Nullable Object value, String expected) {
        return new Issue(Severity.ERROR, code, pointer.toString(), text(value), expected);
    }

    /** An issue with which the document can be planned. */
    public static Issue warning(IssueCode code, Pointer pointer, @Nullable Object value, String expected) {
        return new Issue(Severity.WARNING, code, pointer.toString(), text(value), expected);
    }

    /** Whether the issue keeps the document from being planned. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The issue in one line, without its code. */
    public String message() {
        String place = pointer.isEmpty() ? "document" : shortened(pointer);
        return value == null
                ? place + ": expected " + expected
                : place + ": found " + value + ", expected " + expected;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String shortened(String value) {
        String visible = Shown.visible(value);
        String cut = visible.length() > LONGEST_VALUE ? whole(visible.substring(0, LONGEST_VALUE)) + "…" : visible;
        return cut.replaceAll("\\p{Cntrl}", " ");
    }

    /** Without half of a character at its end. */
    private static String whole(String cut) {
        return Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut;
    }
}
