package dk.holdplan.api.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.FinishedPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FreezeTest {

    @Test
    void isNowWhereThePlanTakesPlace() {
        assertThat(at("2026-12-01T06:40:00Z").now(FinishedPlan.PROBLEM)).isEqualTo("2026-12-01T07:40:00");
        assertThat(at("2026-07-01T06:40:00Z").now(FinishedPlan.PROBLEM)).isEqualTo("2026-07-01T08:40:00");
    }

    @Test
    void countsAMinuteThatHasBegunAsPast() {
        assertThat(at("2026-12-01T06:40:00.001Z").now(FinishedPlan.PROBLEM))
                .isEqualTo("2026-12-01T07:41:00");
    }

    private static Freeze at(String now) {
        return new Freeze(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
