package dk.holdplan.search;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.timetable.Arena;
import dk.holdplan.timetable.Board;
import dk.holdplan.timetable.Replay;
import dk.holdplan.timetable.Translation;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemovalTest {

    private static final Session EARLY = training("c1", DayOfWeek.TUESDAY, "08:30", "cell");
    private static final Session LATE = training("c2", DayOfWeek.TUESDAY, "13:00", "den");
    private static final Session FRIDAY = training("c1", DayOfWeek.FRIDAY, "08:30", "cell");
    private static final Session THIRD = inClass("c3", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back");
    private static final Session FOURTH = inClass("c4", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back");
    private static final Session AFTER = training("c4", DayOfWeek.THURSDAY, "10:00", "cell");
    private static final int TUESDAY = 1;

    private Arena arena;
    private Board board;
    private Removal removal;

    private static Session training(String citizen, DayOfWeek day, String time, String room) {
        return alone(citizen, SessionKind.TRAINING, at(day, time), 30, "anna", room);
    }

    @BeforeEach
    void fill() {
        arena = new Arena(new ProblemFixture().therapist("anna", "CLASS").room("cell", RoomUse.INDIVIDUAL)
                .room("den", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 4, day(DayOfWeek.TUESDAY, "09:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2)
                .citizens(citizen("c1"), citizen("c2"), citizen("c3"), citizen("c4")).build());
        board = new Board(arena);
        removal = new Removal(board, new Random(1));
        new Replay(board).replay(new Translation(arena)
                .assignment(List.of(EARLY, LATE, FRIDAY, THIRD, FOURTH, AFTER)));
        assertThat(left()).hasSize(6);
        removal.begin();
    }

    private List<Session> left() {
        return new Translation(arena).sessions(board.at);
    }

    private int tick(String time) {
        return arena.scale.ticks().tick(at(DayOfWeek.MONDAY, time).toLocalTime());
    }

    @Test
    void takesWhatTouchesAStretchOfADay() {
        removal.takeDay(TUESDAY, tick("08:45"), tick("09:00"), true);

        assertThat(left()).containsExactlyInAnyOrder(LATE, FRIDAY, THIRD, FOURTH, AFTER);
        assertThat(removal.removed().size()).isEqualTo(1);
    }

    @Test
    void leavesMeetingsUnlessAskedFor() {
        removal.takeDay(TUESDAY, 0, Integer.MAX_VALUE, false);
        assertThat(left()).containsExactlyInAnyOrder(FRIDAY, THIRD, FOURTH, AFTER);

        removal.takeDay(TUESDAY, 0, Integer.MAX_VALUE, true);
        assertThat(left()).containsExactlyInAnyOrder(FRIDAY, AFTER);
    }

    @Test
    void takesAMeetingAlone() {
        removal.takeMeeting(0, false);

        assertThat(left()).containsExactlyInAnyOrder(EARLY, LATE, FRIDAY, AFTER);
    }

    @Test
    void takesAMeetingWithTheWeekOfItsMembers() {
        removal.takeMeeting(0, true);

        assertThat(left()).containsExactlyInAnyOrder(EARLY, LATE, FRIDAY);
        assertThat(removal.removed().size()).isEqualTo(3);
    }

    @Test
    void takesACitizensDayOrWeek() {
        removal.takeOnDay(0, TUESDAY);
        assertThat(left()).doesNotContain(EARLY).contains(FRIDAY);

        removal.takeCitizen(0, TUESDAY);
        assertThat(left()).containsExactlyInAnyOrder(LATE, THIRD, FOURTH, AFTER);
    }

    @Test
    void clearsATherapistAndARoom() {
        int duty = arena.duty(0, TUESDAY, 0);

        removal.clear(duty, arena.rooms.ids.of("den"), tick("08:00"), tick("09:15"));

        assertThat(left()).containsExactlyInAnyOrder(LATE, FRIDAY, AFTER);
    }

    @Test
    void takesNothingOutsideItsTerritory() {
        removal.restrict(new Territory(new boolean[]{false, true, true, false}, new int[0], new int[0]));

        removal.takeDay(TUESDAY, 0, Integer.MAX_VALUE, true);

        assertThat(left()).containsExactlyInAnyOrder(EARLY, FRIDAY, FOURTH, AFTER);
    }
}
