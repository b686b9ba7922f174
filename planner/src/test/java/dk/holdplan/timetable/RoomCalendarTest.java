package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomCalendarTest {

    private static final int MEETING_MINUTES = 45;

    private Arena arena;
    private RoomCalendar calendar;

    /** A room on Monday; individual sessions of half an hour, and a class with a quarter for set-up, half an hour to clear. */
    private void room(List<WeeklyWindow> open, List<Interval> closed, int parallel, int changeMinutes) {
        Room room = new Room("hall", "", ProblemFixture.SITE, 9, Set.of(RoomUse.INDIVIDUAL, RoomUse.BACK), true, open,
                closed, parallel, changeMinutes, List.of());
        RehabClass group = new RehabClass("back", "", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 9, MEETING_MINUTES,
                null, null, List.of(day(DayOfWeek.MONDAY, "09:00")), 15, 30, 0, null, null, List.of());
        arena = new Arena(new ProblemFixture()
                .therapist(new Therapist("anna", "", Set.of("CLASS"), List.of(shift(MONDAY, "08:00", "11:00"))))
                .room(room).pathway("path", Setting.CLASS_IF_SUITABLE, 2).citizens(citizen("c1")).build()
                .withClasses(List.of(group)));
        calendar = new RoomCalendar(arena);
    }

    private void room(int parallel, int changeMinutes) {
        room(List.of(window(DayOfWeek.MONDAY, "08:00", "11:00")), List.of(), parallel, changeMinutes);
    }

    private List<String> open(int length) {
        int offset = calendar.offset(0, length);
        return IntStream.range(0, arena.scale.ticks().count()).filter(tick -> Bits.get(calendar.starts(), offset, tick))
                .mapToObj(tick -> LocalTime.MIN.plusMinutes(arena.scale.ticks().minute(tick)).toString()).toList();
    }

    private List<String> alone() {
        return open(arena.scale.lengthNumber(30));
    }

    private List<String> meeting() {
        return open(arena.scale.lengthNumber(arena.meetings.classes.getFirst()));
    }

    private void occupy(String from, String to, boolean isAlone, boolean taken) {
        Ticks ticks = arena.scale.ticks();
        calendar.occupy(0, ticks.tick(LocalTime.parse(from)), ticks.tick(LocalTime.parse(to)), isAlone, taken);
    }

    @Test
    void closesAndOpensAgainWithTheUseOfTheRoom() {
        room(List.of(window(DayOfWeek.MONDAY, "07:00", "09:00"), window(DayOfWeek.MONDAY, "09:00", "10:05")),
                List.of(new Interval(MONDAY.atTime(8, 20), MONDAY.atTime(8, 40))), 1, 0);

        assertThat(alone()).containsExactly("09:00", "09:15", "09:30");
        occupy("09:00", "09:15", true, true);
        assertThat(alone()).containsExactly("09:15", "09:30");
        occupy("09:00", "09:15", true, false);
        assertThat(alone()).containsExactly("09:00", "09:15", "09:30");
    }

    @Test
    void keepsTimeForSetUpAndClearingOfAMeeting() {
        room(1, 0);

        assertThat(meeting()).containsExactly("08:15", "08:30", "08:45", "09:00", "09:15", "09:30", "09:45");
        occupy("08:30", "09:00", true, true);
        assertThat(meeting()).containsExactly("09:15", "09:30", "09:45");
        assertThat(alone()).startsWith("08:00", "09:00");
    }

    @Test
    void leavesTheChangeOverBetweenTwo() {
        room(1, 15);

        occupy("09:00", "09:30", false, true);

        assertThat(alone()).containsExactly("08:00", "08:15", "09:45", "10:00", "10:15", "10:30");
        assertThat(calendar.copy().isClear(0, 2, 4)).isTrue();
    }

    @Test
    void takesSeveralIndividualSessionsAndMeetingsAlone() {
        room(2, 15);

        occupy("09:00", "09:45", true, true);
        assertThat(alone()).contains("08:45", "09:00", "09:30");
        occupy("09:15", "09:45", true, true);
        assertThat(alone()).containsExactly("08:00", "08:15", "08:30", "08:45", "09:45", "10:00", "10:15", "10:30");
        assertThat(meeting()).isEmpty();

        RoomCalendar before = calendar.copy();
        occupy("09:00", "09:45", true, false);
        occupy("09:15", "09:45", true, false);
        assertThat(meeting()).hasSize(7);
        calendar = before;
        assertThat(meeting()).isEmpty();
    }

    @Test
    void keepsIndividualSessionsFromAMeetingEvenWhereItTakesSeveral() {
        room(3, 15);

        occupy("09:00", "10:00", false, true);

        assertThat(alone()).containsExactly("08:00", "08:15", "10:15", "10:30");
    }
}
