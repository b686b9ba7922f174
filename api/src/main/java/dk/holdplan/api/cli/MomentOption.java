package dk.holdplan.api.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Local dates and times such as 2026-12-01T12:00. */
final class MomentOption implements ITypeConverter<LocalDateTime> {

    @Override
    public LocalDateTime convert(String value) {
        try {
            return LocalDateTime.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + value + "' is no local date and time; expected such as 2026-12-01T12:00");
        }
    }
}
