package dk.holdplan.check;

/**
 * What an id may be: a text that can be seen whole and that can be a part of an address as it is, because rosters,
 * timetables and lists of sessions are asked for by id.
 */
public final class IdShape {

    /** What is told as expected in place of another id. */
    public static final String EXPECTED = "an id without / \\ ; and %, without spaces around it and characters that "
            + "cannot be seen, and other than . and ..";

    private static final String NOT_IN_ADDRESSES = "/\\;%";

    private IdShape() {
    }

    /** Whether a text can be an id; how long it is, and whether it could be a person's number, is not asked. */
    public static boolean isFine(String id) {
        return !id.isEmpty() && !id.equals(".") && !id.equals("..") && FreeText.isPlain(id)
                && !isSpace(id.codePointAt(0)) && !isSpace(id.codePointBefore(id.length()))
                && id.codePoints().noneMatch(each -> isUnseen(each) || NOT_IN_ADDRESSES.indexOf(each) >= 0);
    }

    static boolean isSpace(int each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }

    /**
     * Whether nothing is drawn for a character and it takes no room either, or it is a blank that counts as a letter.
     */
    static boolean isUnseen(int each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> each == 0x34f || each == 0x115f || each == 0x1160 || each == 0x17b4 || each == 0x17b5
                    || each >= 0x180b && each <= 0x180f || each == 0x2800 || each == 0x3164 || each == 0xffa0
                    || each >= 0xfe00 && each <= 0xfe0f || each >= 0xe0000 && each <= 0xe0fff;
        };
    }
}
