package dk.holdplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Horizon;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekNameTest {

    @ParameterizedTest
    @CsvSource({"2026-11-23, 1, Uge 48, Uge 49", "2026-12-21, 1, 'Rønne, uge 52', 'Rønne, uge 53'",
            "2026-12-28, 1, week 53 (draft), week 1 (draft)", "2026-11-23, 4, uge 48-51, uge 49-52",
            "2026-11-23, 1, 'from 2026-11-23, week 48', 'from 2026-11-30, week 49'", "2026-11-23, 1, Hold 48, Hold 48",
            "2026-11-23, 1, Ryge 48, Ryge 48", "2026-11-23, 1, u. 48, u. 49", "2026-11-23, 1, uge48, uge49",
            "2026-11-23, 1, Week 48, Week 49", "2026-11-23, 1, uge nr. 48, uge nr. 49",
            "2026-11-30, 1, 30/11\u20134/12, 7/12\u201311/12",
            "2026-11-23, 1, 'Rønne 23/11-29/11 2026', 'Rønne 30/11-6/12 2026'",
            "2026-12-28, 1, fra 2/1, fra 9/1", "2026-11-23, 1, hold 1/2, hold 1/2", "2026-11-23, 1, 45/13, 45/13",
            "2026-11-23, 1, du. 48, du. 48", "2026-11-23, 1, menu. 48, menu. 48",
            "2026-11-23, 1, 2026-99-99, 2026-99-99"})
    void namesTheNewWeeks(LocalDate monday, int weeks, String name, String next) {
        Horizon before = new Horizon(monday, weeks);

        assertThat(WeekName.of(name, before, new Horizon(monday.plusDays(7), weeks))).isEqualTo(next);
    }
}
