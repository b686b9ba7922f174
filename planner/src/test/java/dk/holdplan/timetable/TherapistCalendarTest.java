package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Shift;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Span;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TherapistCalendarTest {

    private static final int SHORT = 0;
    private static final int LONG = 1;

    /** One therapist on Monday; sessions of half an hour (short) and of an hour (long), or as the grid is coarser. */
    private static ProblemFixture problem(int grid, Shift... shifts) {
        return new ProblemFixture().grid(grid).therapist(new Therapist("anna", "", Set.of(), List.of(shifts)))
                .pathway(new Pathway("path", "", 7, Math.ceilDiv(60, grid) * grid,
                        new Training(8, 1, Math.ceilDiv(30, grid) * grid, Setting.INDIVIDUAL, 2), List.of(), List.of(),
                        Admission.ANYBODY, null))
                .citizens(citizen("c1"));
    }

    /** What is open, as times of the day. */
    private static List<String> open(Arena arena, long[] starts, int offset) {
        return IntStream.range(0, arena.scale.ticks().count()).filter(tick -> Bits.get(starts, offset, tick))
                .mapToObj(tick -> LocalTime.MIN.plusMinutes(arena.scale.ticks().minute(tick)).toString()).toList();
    }

    private static List<String> therapist(Arena arena, TherapistCalendar calendar, int length) {
        return open(arena, calendar.starts(), calendar.offset(0, length));
    }

    private static void occupy(Arena arena, TherapistCalendar calendar, String from, String to, boolean busy) {
        Ticks ticks = arena.scale.ticks();
        calendar.occupy(0, ticks.tick(LocalTime.parse(from)), ticks.tick(LocalTime.parse(to)), busy);
    }

    @Test
    void openWhatLiesWhollyInAShift() {
        Arena arena = new Arena(
                problem(15, shift(MONDAY, "08:05", "09:00"), shift(MONDAY, "10:00", "10:40")).build());

        assertThat(therapist(arena, new TherapistCalendar(arena), SHORT)).containsExactly("08:15", "08:30", "10:00");
        assertThat(therapist(arena, new TherapistCalendar(arena), LONG)).isEmpty();
    }

    @Test
    void closeAndOpenAgainWithTheTherapistsWork() {
        Arena arena = new Arena(problem(15, shift(MONDAY, "08:00", "10:00")).build());
        TherapistCalendar calendar = new TherapistCalendar(arena);

        assertThat(therapist(arena, calendar, LONG)).containsExactly("08:00", "08:15", "08:30", "08:45", "09:00");
        occupy(arena, calendar, "08:15", "08:45", true);
        assertThat(therapist(arena, calendar, LONG)).containsExactly("08:45", "09:00");
        assertThat(therapist(arena, calendar, SHORT)).containsExactly("08:45", "09:00", "09:15", "09:30");
        occupy(arena, calendar, "08:15", "08:45", false);
        assertThat(therapist(arena, calendar, LONG)).containsExactly("08:00", "08:15", "08:30", "08:45", "09:00");
    }

    @Test
    void keepLunchInOnePiece() {
        Arena arena = new Arena(problem(15, shift(MONDAY, "10:00", "14:00")).lunch("11:00", "13:00", 60).build());
        TherapistCalendar calendar = new TherapistCalendar(arena);

        assertThat(therapist(arena, calendar, LONG)).containsExactly("10:00", "10:15", "10:30", "10:45", "11:00",
                "12:00", "12:15", "12:30", "12:45", "13:00");
        occupy(arena, calendar, "11:15", "11:45", true);
        assertThat(therapist(arena, calendar, SHORT)).containsExactly("10:00", "10:15", "10:30", "10:45",
                "12:45", "13:00", "13:15", "13:30");
        occupy(arena, calendar, "11:15", "11:45", false);
        assertThat(therapist(arena, calendar, SHORT)).contains("11:00", "11:30", "12:00").doesNotContain("11:45");
    }

    @Test
    void keepLunchInAWindowBesideTheGrid() {
        Arena arena = new Arena(problem(20, shift(MONDAY, "10:20", "13:40")).lunch("11:10", "12:50", 50).build());
        TherapistCalendar calendar = new TherapistCalendar(arena);

        assertThat(therapist(arena, calendar, SHORT)).containsExactly("10:20", "10:40", "11:00", "11:20", "12:00",
                "12:20", "12:40", "13:00");
        occupy(arena, calendar, "12:40", "13:00", true);
        assertThat(therapist(arena, calendar, SHORT)).containsExactly("10:20", "10:40", "11:00", "12:00", "13:00");
    }

    @Test
    void keepLunchBesideFrozenSessionsThatTakePartsOfTicks() {
        Arena arena = new Arena(problem(15, shift(MONDAY, "10:00", "14:00")).lunch("11:00", "12:30", 40).build());
        TherapistCalendar calendar = new TherapistCalendar(arena);
        occupy(arena, calendar, "11:00", "11:15", true);
        occupy(arena, calendar, "11:45", "12:15", true);
        assertThat(therapist(arena, calendar.copy(), SHORT)).doesNotContain("12:15");

        calendar.lunch().measureExactly(0, List.of(new Span(655, 665), new Span(711, 729)));

        // Free in the window are 11:05 to 11:51 and 12:09 to 12:30.
        assertThat(therapist(arena, calendar.copy(), SHORT)).containsExactly("10:00", "10:15", "10:30", "12:15",
                "12:30", "12:45", "13:00", "13:15", "13:30");
    }

    @Test
    void keepTimeForNotesAfterAnIndividualSession() {
        Therapist anna = new Therapist("anna", "", Set.of(), List.of(shift(MONDAY, "10:00", "14:00")), List.of(), 15,
                List.of());
        Arena arena = new Arena(problem(15, shift(MONDAY, "10:00", "14:00")).lunch("11:00", "12:30", 45).build()
                .withTherapists(List.of(anna)));
        TherapistCalendar calendar = new TherapistCalendar(arena);

        assertThat(therapist(arena, calendar, SHORT)).containsExactly("10:00", "10:15", "10:30", "10:45", "11:00",
                "11:45", "12:00", "12:15", "12:30", "12:45", "13:00", "13:15");
    }

    @Test
    void keepNoLunchInAShiftThatDoesNotCoverItsWindow() {
        Arena arena = new Arena(problem(30, shift(MONDAY, "11:30", "13:00")).lunch("11:00", "13:00", 120).build());

        assertThat(therapist(arena, new TherapistCalendar(arena), LONG)).containsExactly("11:30", "12:00");
    }

    @Test
    void spanSeveralWords() {
        Arena arena = new Arena(problem(5, shift(MONDAY, "06:00", "21:00")).lunch("11:00", "12:00", 30).build());
        TherapistCalendar calendar = new TherapistCalendar(arena);
        occupy(arena, calendar, "06:00", "11:00", true);
        occupy(arena, calendar, "12:00", "20:25", true);

        assertThat(arena.scale.words()).isEqualTo(3);
        assertThat(therapist(arena, calendar, SHORT)).containsExactly("11:00", "11:30", "20:25", "20:30");
        assertThat(therapist(arena, calendar, LONG)).isEmpty();
        assertThat(IntStream.range(0, arena.scale.lengthCount()).map(arena.scale::length)).containsExactly(6, 12);
    }
}
