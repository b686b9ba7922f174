package dk.holdplan.data.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DanishHolidaysTest {

    private static Set<LocalDate> year(int year) {
        return DanishHolidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void knowsTheMovableDatesOf2027() {
        assertThat(year(2027)).containsExactlyInAnyOrder(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 25),
                LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 28), LocalDate.of(2027, 3, 29),
                LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 16), LocalDate.of(2027, 5, 17),
                LocalDate.of(2027, 12, 25), LocalDate.of(2027, 12, 26));
    }

    @Test
    void knowsThatStoreBededagEndedAfter2023() {
        assertThat(year(2023)).contains(LocalDate.of(2023, 5, 5));
        assertThat(year(2027)).doesNotContain(LocalDate.of(2027, 4, 23));
        assertThat(year(2028)).doesNotContain(LocalDate.of(2028, 5, 12));
    }

    @Test
    void leavesTwoWorkingDaysInTheSevenAfterAMondayOfEasterWeek() {
        LocalDate discharged = LocalDate.of(2027, 3, 23);
        Set<LocalDate> holidays = year(2027);

        assertThat(discharged.plusDays(1).datesUntil(discharged.plusDays(8))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(date -> !holidays.contains(date))).hasSize(2);
    }
}
