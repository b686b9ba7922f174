package dk.holdplan.api.reading;

import dk.holdplan.check.FreeText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** What values of headers look like, which Tomcat gives as one character for each byte. */
final class HeaderValues {

    /** Written by people, in any language. */
    static final String PURPOSE = "X-Purpose";

    /** Those that Holdplan goes by. What else a browser or a proxy sends is nobody's business. */
    private static final Set<String> OURS = ours("Accept", "Accept-Language", "Authorization", "Content-Type",
            "Idempotency-Key", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range", "If-Unmodified-Since",
            "Last-Event-ID", "Origin", PURPOSE, "Range", "X-XSRF-TOKEN");

    private HeaderValues() {
    }

    private static Set<String> ours(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }

    static boolean isOurs(String name) {
        return OURS.contains(name);
    }

    /** Whether a value can be read: a purpose in any letters, others in ASCII. */
    static boolean isReadable(String name, String value) {
        return PURPOSE.equalsIgnoreCase(name)
                ? FreeText.isPlain(text(value))
                : value.chars().allMatch(each -> each >= ' ' && each < 0x7f || each == '\t');
    }

    /** The text that somebody sent: in UTF-8, or else in Latin-1. */
    static String text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return value;
        }
    }
}
