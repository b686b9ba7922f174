package dk.holdplan.api.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations such as 500ms, 30s, 2m or 1m30s; a number alone is seconds. */
final class DurationOption implements ITypeConverter<Duration> {

    private static final Pattern TEXT = Pattern
            .compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m(?!s))?(?:(\\d{1,6})(?:s|$))?(?:(\\d{1,9})ms)?");

    @Override
    public Duration convert(String value) {
        Matcher parts = TEXT.matcher(value);
        Duration duration = parts.matches()
                ? Duration.ofHours(number(parts, 1)).plusMinutes(number(parts, 2)).plusSeconds(number(parts, 3))
                        .plusMillis(number(parts, 4))
                : Duration.ZERO;
        if (duration.isZero()) {
            throw new TypeConversionException(
                    "'" + value + "' is no duration; expected such as 30s, 2m, 1m30s or 500ms");
        }
        return duration;
    }

    private static long number(Matcher parts, int group) {
        String text = parts.group(group);
        return text == null ? 0 : Long.parseLong(text);
    }
}
