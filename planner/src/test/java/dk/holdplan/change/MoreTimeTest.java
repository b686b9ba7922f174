package dk.holdplan.change;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts, whatever the order in which a document lists them. */
class MoreTimeTest {

    private static final Interval NOON = new Interval(MONDAY.atTime(12, 0), MONDAY.atTime(13, 0));

    private static Shift shift(String site, int from, int to) {
        return new Shift(site, MONDAY.atTime(from, 0), MONDAY.atTime(to, 0));
    }

    private static WeeklyWindow window(DayOfWeek day, int from, int to) {
        return new WeeklyWindow(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void joinsAllShiftsOfTheSiteThatTouchOneAfterTheOther(long seed) {
        List<Shift> shifts = List.of(shift("s", 8, 10), shift("s", 10, 12), shift("s", 13, 15), shift("s", 16, 17),
                new Shift("s", MONDAY.plusDays(1).atTime(8, 0), MONDAY.plusDays(1).atTime(12, 0)));

        Therapist more = MoreTime.onShift(new Therapist("t", "", Set.of(), shuffled(shifts, seed)), "s", NOON);

        assertThat(more.shifts()).containsExactlyInAnyOrder(shift("s", 8, 15), shift("s", 16, 17), shifts.getLast());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void joinsAllWindowsOfTheWeekdayThatTouchOneAfterTheOther(long seed) {
        List<WeeklyWindow> open = List.of(window(DayOfWeek.MONDAY, 8, 10), window(DayOfWeek.MONDAY, 10, 12),
                window(DayOfWeek.MONDAY, 13, 15), window(DayOfWeek.MONDAY, 16, 17),
                window(DayOfWeek.TUESDAY, 12, 13));
        Room room = new Room("r", "", "s", 1, Set.of(RoomUse.INDIVIDUAL), false, shuffled(open, seed), List.of());

        assertThat(MoreTime.opened(room, NOON, new Horizon(MONDAY, 1)).open()).containsExactlyInAnyOrder(
                window(DayOfWeek.MONDAY, 8, 15), window(DayOfWeek.MONDAY, 16, 17), window(DayOfWeek.TUESDAY, 12, 13));
    }
}
