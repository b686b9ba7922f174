package dk.holdplan.api.reading;

import dk.holdplan.check.FreeText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address or of a form.
 *
 * @param values of each parameter that can be read
 * @param unreadable the name of one that cannot; null when all can
 */
record Parameters(Map<String, List<String>> values, @Nullable String unreadable) {

    private static final Pattern USUAL_NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final String WITHOUT_NAME = "A parameter";
    private static final int HEXADECIMAL = 16;

    /** Of the query of an address: texts without control characters. */
    static Parameters ofQuery(@Nullable String query) {
        return of(query == null ? "" : query, FreeText::isPlain);
    }

    /** Of a form: a password may have any character. */
    static Parameters ofForm(String form) {
        return of(form, value -> true);
    }

    private static Parameters of(String text, Predicate<String> isUsable) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String unreadable = null;
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            Optional<String> name = decoded(equals < 0 ? pair : pair.substring(0, equals)).filter(FreeText::isPlain);
            Optional<String> value = decoded(equals < 0 ? "" : pair.substring(equals + 1)).filter(isUsable);
            if (name.isPresent() && value.isPresent()) {
                if (!pair.isEmpty()) {
                    values.computeIfAbsent(name.get(), key -> new ArrayList<>()).add(value.get());
                }
            } else {
                unreadable = name.filter(it -> USUAL_NAME.matcher(it).matches()).orElse(WITHOUT_NAME);
            }
        }
        return new Parameters(values, unreadable);
    }

    /** Empty for what is no text in UTF-8. */
    private static Optional<String> decoded(String text) {
        byte[] bytes = new byte[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            int value = each == '+' ? ' ' : each;
            if (each == '%') {
                value = i + 2 < text.length() ? hexadecimal(text.substring(i + 1, i + 3)) : -1;
                i += 2;
            }
            if (value < 0 || value > 0xff) {
                return Optional.empty();
            }
            bytes[count++] = (byte) value;
        }
        try {
            return Optional
                    .of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, count)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hexadecimal(String digits) {
        int high = Character.digit(digits.charAt(0), HEXADECIMAL);
        int low = Character.digit(digits.charAt(1), HEXADECIMAL);
        return high < 0 || low < 0 || digits.codePoints().anyMatch(it -> it > 'f') ? -1 : high * HEXADECIMAL + low;
    }
}
