package dk.holdplan.check;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The shape of a CPR number, alone or inside a longer text: ten digits, no more beside them, of which the first six are
 * a date as ddmmyy, with 60 added to the day in replacement numbers. No check digit, because numbers without a valid
 * one are issued since 2007.
 *
 * <p>
 * Digits are those of any script, full-width, raised or in circles. Up to three characters may stand before the last
 * four digits, and one between day, month and year: dashes, dots, spaces, anything but letters, digits and colons.
 * Characters that nobody sees, such as soft hyphens, count as not there. Letters may stand on both sides.
 *
 * <p>
 * Not of the shape are ten digits whose first six are no date, so most order numbers, seconds since 1970 and times that
 * begin with the year; more or fewer digits; what follows a plus sign and has a day beyond 31, a telephone number with
 * its country; and what is inside a UUID or 24 or more hexadecimal digits, a hash. A date as ddmmyy before a time without
 * a colon cannot be told from a CPR number and is taken for one, as is one in fourteen of any ten digits.
 */
public final class CprShape {

    private static final int DIGITS = 10;
    private static final int ADDED_TO_REPLACEMENTS = 60;
    private static final Pattern CPR = Pattern.compile("(?<!\\d)(\\d\\d)S?(\\d\\d)S?(\\d\\d)S{0,3}\\d{4}(?!\\d)"
            .replace("S", "[^\\p{L}\\p{N}:]"));
    private static final Pattern HASH = Pattern
            .compile("(?i)(?<![0-9a-z])([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,})(?![0-9a-z])");

    private CprShape() {
    }

    /** Whether there could be a CPR number in a text. */
    public static boolean matches(String text) {
        return hasDigits(text) && !Plain.of(text).found().isEmpty();
    }

    /** The text without the digits of CPR numbers, which must not reach logs and answers. */
    public static String masked(String text) {
        if (!hasDigits(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        Plain plain = Plain.of(text);
        for (int at : plain.found().reversed()) {
            int from = plain.places().get(at);
            masked.replace(from, from + Character.charCount(text.codePointAt(from)), "*");
        }
        return masked.toString();
    }

    /** Most texts have too few to be looked at closely. */
    private static boolean hasDigits(String text) {
        return text.length() >= DIGITS && text.codePoints()
                .filter(each -> each > 0x7f || each >= '0' && each <= '9').limit(DIGITS).count() == DIGITS;
    }

    /** A text in ASCII digits and without invisible characters; each character has a place in the original. */
    private record Plain(String text, List<Integer> places) {

        static Plain of(String original) {
            StringBuilder plain = new StringBuilder(original.length());
            List<Integer> places = new ArrayList<>(original.length());
            for (int i = 0; i < original.length(); i += Character.charCount(original.codePointAt(i))) {
                int each = original.codePointAt(i);
                if (isVisible(each)) {
                    plain.append(simple(each));
                    places.add(i);
                }
            }
            return new Plain(plain.toString(), places);
        }

        private static boolean isVisible(int each) {
            return switch (Character.getType(each)) {
                case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
                default -> true;
            };
        }

        /** One character for each: of what is no digit only the kind matters. */
        private static char simple(int each) {
            if (each < 0x80) {
                return (char) each;
            }
            int digit = Character.digit(each, 10);
            if (digit < 0) {
                String compatible = Normalizer.normalize(Character.toString(each), Normalizer.Form.NFKC);
                digit = compatible.length() == 1 ? Character.digit(compatible.charAt(0), 10) : -1;
            }
            if (digit >= 0) {
                return (char) ('0' + digit);
            }
            return Character.isLetter(each) ? 'x' : '-';
        }

        /** The places of all digits of CPR numbers in this text, in order. */
        List<Integer> found() {
            List<int[]> hashes = HASH.matcher(text).results().map(it -> new int[]{it.start(), it.end()}).toList();
            SortedSet<Integer> found = new TreeSet<>();
            Matcher matcher = CPR.matcher(text);
            // One may begin within what only looks like another.
            for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
                int start = matcher.start();
                int end = matcher.end();
                if (isDate(matcher) && hashes.stream().noneMatch(it -> it[0] <= start && end <= it[1])) {
                    IntStream.range(start, end).filter(it -> Character.isDigit(text.charAt(it))).forEach(found::add);
                }
            }
            return List.copyOf(found);
        }

        private boolean isDate(Matcher matcher) {
            int day = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            if (month < 1 || month > 12 || day > ADDED_TO_REPLACEMENTS && follows('+', matcher.start())) {
                return false;
            }
            int born = day > ADDED_TO_REPLACEMENTS ? day - ADDED_TO_REPLACEMENTS : day;
            // Of both centuries at once: 29 February was in 2000, and not in 1900.
            return born >= 1 && born <= YearMonth.of(2000 + Integer.parseInt(matcher.group(3)), month).lengthOfMonth();
        }

        private boolean follows(char sign, int place) {
            return place > 0 && text.charAt(place - 1) == sign;
        }
    }
}
