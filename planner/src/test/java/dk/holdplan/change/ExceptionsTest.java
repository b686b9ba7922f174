package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exception is in force on its date, whatever the order of what repeats, and what repeats stays as it is. */
class ExceptionsTest {

    private static final LocalDate WEEK_AFTER = MONDAY.plusWeeks(1);
    private static final Interval NOON = between(MONDAY, "12:00", "13:00");

    private static Interval between(LocalDate date, String from, String to) {
        return new Interval(date.atTime(LocalTime.parse(from)), date.atTime(LocalTime.parse(to)));
    }

    private static Shift shift(LocalDate date, String from, String to, boolean once) {
        return new Shift("s", date.atTime(LocalTime.parse(from)), date.atTime(LocalTime.parse(to)), once);
    }

    private static Therapist therapist(Shift... shifts) {
        return new Therapist("t", "", Set.of(), List.of(shifts));
    }

    private static Room room(List<WeeklyWindow> open, Interval... closed) {
        return new Room("r", "", "s", 1, Set.of(RoomUse.INDIVIDUAL), false, open, List.of(closed));
    }

    private static Citizen person(CitizenFixture fixture) {
        return new ProblemFixture().citizens(fixture).build().citizens().getFirst();
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void joinsAllShiftsOfTheSiteThatTouchOneAfterTheOther(long seed) {
        List<Shift> shifts = List.of(shift(MONDAY, "08:00", "10:00", false), shift(MONDAY, "10:00", "12:00", false),
                shift(MONDAY, "13:00", "15:00", false), shift(MONDAY, "16:00", "17:00", false));

        Therapist more = Exceptions.onShift(therapist().withShifts(shuffled(shifts, seed)), "s", NOON);

        assertThat(more.shiftsOn(MONDAY)).extracting(Shift::time).containsExactlyInAnyOrder(
                between(MONDAY, "08:00", "15:00"), between(MONDAY, "16:00", "17:00"));
        assertThat(more.shifts()).filteredOn(each -> !each.once()).containsExactlyInAnyOrderElementsOf(shifts);
    }

    /** Over the seam of two windows, and a week later the seam is there as before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void opensARoomOverTheSeamOfTwoWindowsOnOneDayOnly(long seed) {
        Room room = room(shuffled(List.of(window(DayOfWeek.MONDAY, "08:00", "12:00"),
                window(DayOfWeek.MONDAY, "12:00", "16:00"), window(DayOfWeek.TUESDAY, "12:00", "13:00")), seed));

        Room opened = Exceptions.opened(room, between(MONDAY, "11:30", "12:30"));

        assertThat(opened.windowsOn(MONDAY)).containsExactly(between(MONDAY, "08:00", "16:00"));
        assertThat(opened.windowsOn(WEEK_AFTER)).isEqualTo(room.windowsOn(WEEK_AFTER)).hasSize(2);
        assertThat(opened.open()).isEqualTo(room.open());
        assertThat(opened.closed()).isEmpty();
    }

    @Test
    void letsACitizenComeOnADayOnWhichTheyNeverCould() {
        Citizen mornings = person(citizen("c").available(window(DayOfWeek.MONDAY, "08:00", "12:00")));
        LocalDate saturday = MONDAY.plusDays(5);

        Citizen more = Exceptions.available(Exceptions.available(mornings, NOON),
                between(saturday, "09:00", "11:00"));

        assertThat(more.windowsOn(MONDAY)).containsExactly(between(MONDAY, "08:00", "13:00"));
        assertThat(more.windowsOn(saturday)).containsExactly(between(saturday, "09:00", "11:00"));
        assertThat(more.windowsOn(WEEK_AFTER)).containsExactly(between(WEEK_AFTER, "08:00", "12:00"));
        assertThat(more.windowsOn(saturday.plusWeeks(1))).isEmpty();
        assertThat(more.available()).isEqualTo(mornings.available());
    }

    /** Ill on Monday, and in again from 14: the shift that repeats covers it, so that only the absence is shorter. */
    @Test
    void takesBackAnAbsenceForAsLongAsSomebodyIsThereAfterAll() {
        Therapist ill = Exceptions.absent(therapist(shift(MONDAY, "08:00", "16:00", false)),
                new Interval(MONDAY.atStartOfDay(), MONDAY.plusDays(2).atStartOfDay()));

        Therapist back = Exceptions.onShift(ill, "s", between(MONDAY, "14:00", "16:00"));

        assertThat(ill.worked()).isEmpty();
        assertThat(back.shiftsOn(MONDAY)).extracting(Shift::time).containsExactly(between(MONDAY, "14:00", "16:00"));
        assertThat(back.shifts()).isEqualTo(ill.shifts());
        assertThat(Exceptions.onShift(back, "s", between(MONDAY, "15:00", "17:00")).shiftsOn(MONDAY))
                .extracting(Shift::time).containsExactly(between(MONDAY, "14:00", "17:00"));
    }

    @Test
    void writesTheSameExceptionOnce() {
        Room closed = Exceptions.closed(room(List.of()), NOON);

        assertThat(Exceptions.closed(closed, NOON)).isEqualTo(closed);
        assertThat(Exceptions.opened(Exceptions.opened(closed, NOON), between(MONDAY, "12:15", "12:45")).opened())
                .containsExactly(NOON);
        assertThat(Exceptions.opened(closed, NOON).closed()).isEmpty();
    }

    @Test
    void offersOtherStartsOnADateAndTheUsualOnesAgain() {
        RehabClass usual = new RehabClass("k", "", ClassKind.BACK, "s", "CLASS", 5, 60, null, null,
                List.of(day(DayOfWeek.MONDAY, "09:00", "10:00")));

        RehabClass cancelled = Exceptions.offering(usual, MONDAY, List.of());
        RehabClass moved = Exceptions.offering(cancelled, MONDAY, List.of(LocalTime.of(14, 0)));

        assertThat(cancelled.meetsOn(MONDAY)).isFalse();
        assertThat(cancelled.meetsOn(WEEK_AFTER)).isTrue();
        assertThat(moved.startsOn(MONDAY)).containsExactly(LocalTime.of(14, 0));
        assertThat(moved.exceptions()).hasSize(1);
        assertThat(moved.meetings()).isEqualTo(usual.meetings());
        assertThat(Exceptions.offering(moved, MONDAY, List.of(LocalTime.of(10, 0), LocalTime.of(9, 0))))
                .isEqualTo(usual);
    }
}
