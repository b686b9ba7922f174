package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class MeetingBookTest {

    private static final int TUESDAY = 0;
    private static final int NEXT_TUESDAY = 1;
    private static final int THURSDAY = 2;
    private static final int ANNA = 0;
    private static final int GYM = 0;
    private static final int HALL = 1;
    private static final int NINE = 4;
    private static final int TWO = 24;

    private static ProblemFixture problem() {
        return new ProblemFixture().weeks(2).therapist("anna", "CLASS").room("gym", 3, true, RoomUse.BACK)
                .room("hall", 1, true, RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 2, day(DayOfWeek.TUESDAY, "09:00", "14:00"),
                        day(DayOfWeek.THURSDAY, "09:00"))
                .pathway("path", Setting.CLASS, 2).citizens(citizen("c1"), citizen("c2"));
    }

    private static MeetingBook book(ProblemFixture problem) {
        return new MeetingBook(new Arena(problem.build()));
    }

    @Test
    void countsTheMembersOfAMeeting() {
        MeetingBook book = book(problem());

        assertThat(book.runs(TUESDAY)).isFalse();
        assertThat(book.join(TUESDAY, TWO, ANNA, GYM)).isTrue();
        assertThat(book.join(TUESDAY, TWO, ANNA, GYM)).isFalse();
        assertThat(book.runs(TUESDAY)).isTrue();
        assertThat(book.size(TUESDAY)).isEqualTo(2);
        assertThat(book.start(TUESDAY)).isEqualTo(TWO);
        assertThat(book.room(TUESDAY)).isEqualTo(GYM);
        assertThat(book.leave(TUESDAY)).isFalse();
        assertThat(book.members(TUESDAY)).isEqualTo(1);
        assertThat(book.leave(TUESDAY)).isTrue();
        assertThat(book.runs(TUESDAY)).isFalse();
    }

    @Test
    void hasThePlacesOfTheClassAndTheRoom() {
        MeetingBook book = book(problem());

        assertThat(book.capacity(TUESDAY, GYM)).isEqualTo(2);
        assertThat(book.capacity(TUESDAY, HALL)).isEqualTo(1);
        book.join(TUESDAY, TWO, ANNA, GYM);
        assertThat(book.hasPlace(TUESDAY)).isTrue();
        book.join(TUESDAY, TWO, ANNA, GYM);
        assertThat(book.hasPlace(TUESDAY)).isFalse();
    }

    @Test
    void keepsOneStartAWeekdayThroughAllWeeks() {
        MeetingBook book = book(problem());

        assertThat(book.mayStart(NEXT_TUESDAY, NINE)).isTrue();
        book.join(TUESDAY, TWO, ANNA, GYM);
        assertThat(book.mayStart(NEXT_TUESDAY, NINE)).isFalse();
        assertThat(book.mayStart(NEXT_TUESDAY, TWO)).isTrue();
        assertThat(book.mayStart(THURSDAY, NINE)).isTrue();
        book.join(NEXT_TUESDAY, TWO, ANNA, GYM);
        book.leave(TUESDAY);
        assertThat(book.mayStart(TUESDAY, NINE)).isFalse();
        book.leave(NEXT_TUESDAY);
        assertThat(book.mayStart(TUESDAY, NINE)).isTrue();
    }

    @Test
    void leavesThePlacesThatFrozenMembersLeave() {
        MeetingBook book = book(
                problem().published(inClass("c1", at(DayOfWeek.TUESDAY, "14:00"), "anna", "gym", "back"))
                        .frozenBefore(MONDAY.plusDays(2).atStartOfDay()));

        assertThat(book.capacity(TUESDAY, GYM)).isEqualTo(1);
        assertThat(book.mayStart(NEXT_TUESDAY, NINE)).isTrue();
        assertThat(book.join(TUESDAY, TWO, ANNA, GYM)).isFalse();
        assertThat(book.mayStart(NEXT_TUESDAY, NINE)).isFalse();
        assertThat(book.leave(TUESDAY)).isFalse();
    }
}
