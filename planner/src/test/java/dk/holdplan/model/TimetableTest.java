package dk.holdplan.model;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Span;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Session FIRST = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna",
            "cell");
    private static final Session SECOND = inClass("c1", at(DayOfWeek.TUESDAY, "14:00"), "bent", "gym", "back");
    private static final Session OTHER = inClass("c2", at(DayOfWeek.TUESDAY, "14:00"), "bent", "gym", "back");

    private static ProblemFixture problem() {
        return new ProblemFixture().weeks(2).therapist("anna", "CLASS").therapist("bent", "CLASS")
                .room("cell", RoomUse.INDIVIDUAL).room("hall", RoomUse.BACK).room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.TUESDAY, "09:00", "14:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2, new Review(SessionKind.REEVALUATION, 5, 45))
                .citizens(citizen("c1"), citizen("c2"));
    }

    @Test
    void hasASessionForEachDemand() {
        Timetable timetable = Timetable.of(problem().build());

        assertThat(timetable.plannedSessions()).extracting(PlannedSession::id).containsExactly("c1/TRAINING/0/0",
                "c1/TRAINING/0/1", "c1/TRAINING/1/0", "c1/TRAINING/1/1", "c1/REEVALUATION/1/0", "c2/TRAINING/0/0",
                "c2/TRAINING/0/1", "c2/TRAINING/1/0", "c2/TRAINING/1/1", "c2/REEVALUATION/1/0");
        assertThat(timetable.sessions()).isEmpty();
    }

    @Test
    void hasAMeetingForEachDateAndASlotForEachWeekday() {
        Timetable timetable = Timetable.of(problem().build());

        assertThat(timetable.meetings()).extracting(Meeting::id).containsExactly("back@2026-12-01", "back@2026-12-08");
        assertThat(timetable.classSlots()).extracting(ClassSlot::id).containsExactly("back@TUESDAY");
        assertThat(timetable.classSlots().getFirst().times()).containsExactly(new Span(540, 600), new Span(840, 900));
    }

    @Test
    void findsItsEntities() {
        Timetable timetable = Timetable.of(problem().build());

        assertThat(timetable.session("c2", SessionKind.TRAINING, 1, 1)).get().hasToString("c2/TRAINING/1/1");
        assertThat(timetable.session("c2", SessionKind.TRAINING, 1, 2)).isEmpty();
        assertThat(timetable.session("c2", SessionKind.CLOSING, 0, 0)).isEmpty();
        assertThat(timetable.meeting("back", MONDAY.plusDays(8))).get().hasToString("back@2026-12-08");
        assertThat(timetable.meeting("back", MONDAY)).isEmpty();
        assertThat(timetable.classSlot("back", MONDAY.plusDays(8))).get().hasToString("back@TUESDAY");
    }

    @Test
    void knowsTheSamePlaceAgain() {
        Timetable timetable = Timetable.of(problem().build());
        IndividualPlace place = timetable.individualPlace(FIRST.start(), 30, "anna", "cell").orElseThrow();

        assertThat(place).isEqualTo(timetable.individualPlace(FIRST.start(), 30, "anna", "cell").orElseThrow());
        assertThat(timetable.plannedSessions().getFirst().places().contains(place)).isTrue();
        assertThat(timetable.individualPlace(FIRST.start(), 30, "anna", "nowhere")).isEmpty();
        assertThat(timetable.individualPlace(FIRST.start().minusDays(1), 30, "anna", "cell")).isEmpty();
    }

    @Test
    void givesBackTheSessionsPutIntoIt() {
        Timetable timetable = Timetable.of(problem().build());
        Session review = alone("c1", SessionKind.REEVALUATION, at(DayOfWeek.MONDAY, "09:00").plusWeeks(1), 45, "anna",
                "cell");

        timetable.place(List.of(FIRST, SECOND, OTHER, review));

        assertThat(timetable.sessions()).containsExactlyInAnyOrder(FIRST, SECOND, OTHER, review);
    }

    @Test
    void forgetsWhatWasThereBefore() {
        Timetable timetable = Timetable.of(problem().build());
        timetable.place(List.of(FIRST, SECOND));

        timetable.place(List.of(OTHER));

        assertThat(timetable.sessions()).containsExactly(OTHER);
    }

    @Test
    void leavesOutWhatDoesNotFit() {
        Timetable timetable = Timetable.of(problem().build());
        Session offTheGrid = alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:05"), 30, "anna", "cell");
        Session noDemand = alone("c2", SessionKind.CLOSING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");
        Session unknown = alone("c2", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "carl", "cell");
        Session otherRoom = inClass("c2", at(DayOfWeek.TUESDAY, "14:00"), "bent", "hall", "back");
        Session otherTime = inClass("c2", at(DayOfWeek.TUESDAY, "09:00").plusWeeks(1), "bent", "gym", "back");
        Session noMeeting = inClass("c2", at(DayOfWeek.FRIDAY, "14:00"), "bent", "gym", "back");

        timetable.place(List.of(SECOND, offTheGrid, noDemand, unknown, otherRoom, otherTime, noMeeting));

        assertThat(timetable.sessions()).containsExactly(SECOND);
    }

    @Test
    void isCopiedWithoutSharingDecisions() {
        Timetable timetable = Timetable.of(problem().build());
        timetable.place(List.of(FIRST, SECOND));

        Timetable copy = new TimetableCloner().cloneSolution(timetable);
        timetable.place(List.of());

        assertThat(copy.sessions()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(timetable.sessions()).isEmpty();
    }

    @Test
    void offersNoMeetingThatNobodyCanLead() {
        Timetable timetable = Timetable.of(new ProblemFixture().therapist("anna").room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.TUESDAY, "09:00"))
                .pathway("path", Setting.CLASS, 1).citizens(citizen("c1")).build());

        assertThat(timetable.meetings()).isEmpty();
        assertThat(timetable.classSlots()).isEmpty();
        assertThat(timetable.plannedSessions().getFirst().places().getSize()).isZero();
    }
}
