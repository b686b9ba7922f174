package dk.holdplan.data.paging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entry behind which a list goes on, of which the newest entry is the first; it is the same place when entries
 * come or go.
 *
 * @param at when the entry was made, in microseconds as the database keeps them
 * @param id of the entry, since several may be made at once
 */
public record Position(Instant at, UUID id) {

    private static final Pattern TEXT = Pattern
            .compile("(\\d{1,17})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    public Position {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Reads {@link #text}; empty when it is something else. */
    public static Optional<Position> of(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Position(Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                        UUID.fromString(matcher.group(2))))
                : Optional.empty();
    }

    /** As a text that programs hand back. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }

    /** The moment as SQL knows it. */
    public OffsetDateTime time() {
        return at.atOffset(ZoneOffset.UTC);
    }
}
