package dk.holdplan.api.error;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values of requests are spoken of. */
public final class Expectations {

    private static final int LONGEST_VALUE = 100;
    private static final Map<Class<?>, String> KINDS = Map.of(UUID.class, "a UUID", LocalDate.class,
            "a date such as 2026-11-23", Boolean.class, "true or false", boolean.class, "true or false", Integer.class,
            "a whole number", int.class, "a whole number", Long.class, "a whole number", long.class, "a whole number");

    private Expectations() {
    }

    /** What values of a type look like. */
    public static String of(Class<?> type) {
        return type.isEnum()
                ? "one of " + Arrays.stream(type.getEnumConstants()).map(String::valueOf)
                        .collect(Collectors.joining(", "))
                : KINDS.getOrDefault(type, "a " + type.getSimpleName());
    }

    /** A value that somebody sent, fit to be repeated. */
    public static String shortened(@Nullable Object value) {
        String text = String.valueOf(value).replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text;
    }
}
