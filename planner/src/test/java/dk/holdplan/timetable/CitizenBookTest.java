package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class CitizenBookTest {

    private static final int CITIZEN = 0;
    private static final int ANNA = 0;
    private static final int BENT = 1;
    private static final int TUESDAYS = 0;
    private static final int THURSDAYS = 1;
    private static final int OTHER_THERAPIST = 20;
    private static final int EXTRA_SLOT = 7;

    private static ProblemFixture problem(CitizenFixture citizen) {
        return new ProblemFixture().therapist("anna", "CLASS").therapist("bent").room("cell", RoomUse.INDIVIDUAL)
                .room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 4, day(DayOfWeek.TUESDAY, "09:00"),
                        day(DayOfWeek.THURSDAY, "09:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 1).citizens(citizen).weight("extraClassSlot", EXTRA_SLOT);
    }

    private static CitizenBook book(ProblemFixture problem) {
        return new CitizenBook(new Arena(problem.build()));
    }

    private static CitizenBook frozen(Session... sessions) {
        return book(problem(citizen("c1")).published(sessions).frozenBefore(MONDAY.plusDays(4).atStartOfDay()));
    }

    @Test
    void pricesEachTherapistBeyondTheFirst() {
        CitizenBook book = book(problem(citizen("c1")));

        assertThat(book.otherTherapistPrice(CITIZEN, ANNA)).isZero();
        book.come(CITIZEN, true, Assignment.ALONE, ANNA);
        book.come(CITIZEN, true, Assignment.ALONE, ANNA);
        assertThat(book.otherTherapistPrice(CITIZEN, ANNA)).isZero();
        assertThat(book.otherTherapistPrice(CITIZEN, BENT)).isEqualTo(OTHER_THERAPIST);
        book.leave(CITIZEN, true, Assignment.ALONE, ANNA);
        assertThat(book.otherTherapistPrice(CITIZEN, BENT)).isEqualTo(OTHER_THERAPIST);
        book.leave(CITIZEN, true, Assignment.ALONE, ANNA);
        assertThat(book.otherTherapistPrice(CITIZEN, BENT)).isZero();
    }

    @Test
    void pricesEverySessionNotWithTheirOwnTherapist() {
        CitizenBook book = book(problem(citizen("c1").ownTherapist("bent")));

        assertThat(book.otherTherapistPrice(CITIZEN, BENT)).isZero();
        assertThat(book.otherTherapistPrice(CITIZEN, ANNA)).isEqualTo(OTHER_THERAPIST);
        book.come(CITIZEN, true, Assignment.ALONE, ANNA);
        assertThat(book.otherTherapistPrice(CITIZEN, ANNA)).isEqualTo(OTHER_THERAPIST);
    }

    @Test
    void pricesEverySessionWhenTheirOwnTherapistIsGone() {
        CitizenBook book = book(problem(citizen("c1").ownTherapist("ghost")));

        assertThat(book.otherTherapistPrice(CITIZEN, ANNA)).isEqualTo(OTHER_THERAPIST);
        assertThat(book.otherTherapistPrice(CITIZEN, BENT)).isEqualTo(OTHER_THERAPIST);
    }

    @Test
    void pricesClassWeekdaysBeyondTheTrainingsAWeek() {
        CitizenBook book = book(problem(citizen("c1")));

        assertThat(book.extraSlotPrice(CITIZEN, TUESDAYS)).isZero();
        book.come(CITIZEN, true, TUESDAYS, ANNA);
        assertThat(book.extraSlotPrice(CITIZEN, TUESDAYS)).isZero();
        assertThat(book.extraSlotPrice(CITIZEN, THURSDAYS)).isEqualTo(EXTRA_SLOT);
        book.leave(CITIZEN, true, TUESDAYS, ANNA);
        assertThat(book.extraSlotPrice(CITIZEN, THURSDAYS)).isZero();
    }

    @Test
    void countsOnlyTrainingsAsClassWeekdays() {
        CitizenBook book = book(problem(citizen("c1")));

        book.come(CITIZEN, false, TUESDAYS, ANNA);

        assertThat(book.extraSlotPrice(CITIZEN, THURSDAYS)).isZero();
    }

    @Test
    void countsFrozenSessions() {
        CitizenBook book = frozen(
                alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell"),
                inClass("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back"));

        assertThat(book.otherTherapistPrice(CITIZEN, BENT)).isEqualTo(OTHER_THERAPIST);
        assertThat(book.extraSlotPrice(CITIZEN, THURSDAYS)).isEqualTo(EXTRA_SLOT);
    }

    @Test
    void countsAFrozenTherapistWhoIsGone() {
        CitizenBook book = frozen(
                alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "ghost", "cell"));

        assertThat(book.otherTherapistPrice(CITIZEN, ANNA)).isEqualTo(OTHER_THERAPIST);
    }

    @Test
    void countsAFrozenWeekdayThatItsClassHasGivenUp() {
        CitizenBook book = frozen(inClass("c1", at(DayOfWeek.WEDNESDAY, "09:00"), "anna", "gym", "back"));

        assertThat(book.extraSlotPrice(CITIZEN, TUESDAYS)).isEqualTo(EXTRA_SLOT);
    }

    @Test
    void countsAFrozenSessionOfALostClass() {
        CitizenBook book = frozen(inClass("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "lost"));

        assertThat(book.extraSlotPrice(CITIZEN, TUESDAYS)).isEqualTo(EXTRA_SLOT);
    }
}
