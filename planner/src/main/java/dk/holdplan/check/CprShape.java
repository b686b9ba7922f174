package dk.holdplan.check;

import java.util.regex.Pattern;

/**
 * The shape of a CPR number: a birthday as ddmmyy and four digits. No check digit, because numbers without a valid one
 * are issued since 2007; replacement numbers have 60 added to the day.
 */
public final class CprShape {

    private static final Pattern CPR = Pattern
            .compile("\\s*(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])(0[1-9]|1[0-2])\\d\\d[- ]?\\d{4}\\s*");

    private CprShape() {
    }

    /** Whether a text could be a CPR number. */
    public static boolean matches(String text) {
        return CPR.matcher(text).matches();
    }

    /** The text without the digits of a CPR number, which must not reach logs and answers. */
    public static String masked(String text) {
        return matches(text) ? text.replaceAll("\\d", "*") : text;
    }
}
