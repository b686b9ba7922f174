package dk.holdplan.api.calendar;

import java.nio.charset.StandardCharsets;

/** Folds lines as RFC 5545 asks: at most 75 octets of UTF-8 a line, and no character is torn apart. */
final class Folding {

    static final int MOST_OCTETS = 75;

    private static final String LINE_END = "\r\n";
    private static final String FOLD = LINE_END + " ";

    private Folding() {
    }

    /** The text, whatever it is folded to, with lines that are not too long. */
    static String folded(String text) {
        String unfolded = text.replace(FOLD, "");
        StringBuilder folded = new StringBuilder(unfolded.length());
        for (String line : unfolded.split(LINE_END)) {
            fold(line, folded);
            folded.append(LINE_END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += more;
            i += character.length();
        }
    }
}
