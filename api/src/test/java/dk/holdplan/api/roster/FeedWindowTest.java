package dk.holdplan.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedWindowTest {

    @ParameterizedTest
    @CsvSource({"2026-12-01T22:59:00Z, Europe/Copenhagen, 2026-11-03",
            "2026-12-01T23:00:00Z, Europe/Copenhagen, 2026-11-04",
            "2026-07-01T22:00:00Z, Europe/Copenhagen, 2026-06-04", "2026-12-02T01:59:00Z, America/Nuuk, 2026-11-03",
            "2026-12-01T10:00:00Z, Pacific/Kiritimati, 2026-11-04", "2026-12-01T23:59:00Z, UTC, 2026-11-03"})
    void countsDaysWhereThePlanTakesPlace(Instant now, String zone, LocalDate first) {
        FeedWindow window = FeedWindow.now(Clock.fixed(now, ZoneOffset.UTC), ZoneId.of(zone));

        assertThat(window).isEqualTo(new FeedWindow(first, first.plusWeeks(30)));
    }
}
