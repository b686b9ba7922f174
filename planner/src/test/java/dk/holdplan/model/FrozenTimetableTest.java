package dk.holdplan.model;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
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
import dk.holdplan.rule.Span;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenTimetableTest {

    private static final LocalDateTime WEDNESDAY = MONDAY.plusDays(2).atStartOfDay();
    private static final Session ALONE = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:05"), 25, "ghost",
            "cell");
    private static final Session IN_CLASS = inClass("c1", at(DayOfWeek.TUESDAY, "14:00"), "anna", "gym", "back");
    private static final Session LATER = alone("c2", SessionKind.TRAINING, at(DayOfWeek.FRIDAY, "09:00"), 30, "anna",
            "cell");

    private static ProblemFixture problem(int capacity, Session... published) {
        return new ProblemFixture().therapist("anna", "CLASS").therapist("bent", "CLASS")
                .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, capacity, day(DayOfWeek.TUESDAY, "09:00", "14:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).citizens(citizen("c1"), citizen("c2"))
                .published(published).frozenBefore(WEDNESDAY);
    }

    private static Timetable timetable(int capacity, Session... published) {
        return Timetable.of(problem(capacity, published).build());
    }

    @Test
    void keepsFrozenSessionsFirst() {
        Timetable timetable = timetable(8, LATER, ALONE, IN_CLASS);

        timetable.place(List.of(LATER));

        assertThat(timetable.sessions()).containsExactly(ALONE, IN_CLASS, LATER);
    }

    @Test
    void asksOnlyForWhatIsLeftOfTheDemand() {
        Timetable timetable = timetable(8, ALONE);

        assertThat(timetable.sessions("c1", SessionKind.TRAINING)).hasSize(1);
        assertThat(timetable.sessions("c2", SessionKind.TRAINING)).hasSize(2);
    }

    @Test
    void keepsAFrozenSessionThatServesNoDemand() {
        Session review = alone("c1", SessionKind.CLOSING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");
        Timetable timetable = timetable(8, review);

        assertThat(timetable.sessions()).containsExactly(review);
        assertThat(timetable.sessions("c1", SessionKind.TRAINING)).hasSize(2);
    }

    @Test
    void takesTheCitizensDay() {
        Places places = timetable(8, ALONE).sessions("c1", SessionKind.TRAINING).getFirst().places();

        assertThat(places.openings()).isNotEmpty().noneMatch(opening -> opening.day() == 0);
    }

    @Test
    void takesTherapistAndRoom() {
        Session frozen = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");
        Places places = timetable(8, frozen).sessions("c2", SessionKind.TRAINING).getFirst().places();

        assertThat(places.openings()).filteredOn(opening -> opening.day() == 0)
                .noneMatch(opening -> opening.span().overlaps(new Span(540, 570)))
                .anyMatch(opening -> opening.span().from() == 570);
    }

    @Test
    void letsOthersJoinAFrozenMeetingAsItIs() {
        Timetable timetable = timetable(2, IN_CLASS);
        Meeting meeting = timetable.meeting("back", IN_CLASS.date()).orElseThrow();
        Session joining = inClass("c2", IN_CLASS.start(), "anna", "gym", "back");
        Session moved = inClass("c2", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back");

        assertThat(meeting.frozen()).isTrue();
        assertThat(meeting.capacity()).isEqualTo(1);
        assertThat(timetable.classSlots()).isEmpty();
        timetable.place(List.of(moved));
        assertThat(timetable.sessions()).containsExactly(IN_CLASS);
        timetable.place(List.of(joining));
        assertThat(timetable.sessions()).containsExactly(IN_CLASS, joining);
    }

    @Test
    void letsNobodyJoinAMeetingThatIsFullOrAgainstTheRules() {
        Session atAnotherTime = inClass("c1", at(DayOfWeek.TUESDAY, "10:00"), "anna", "gym", "back");
        Session withAGhost = inClass("c1", at(DayOfWeek.TUESDAY, "14:00"), "ghost", "gym", "back");
        Session disagreeing = inClass("c2", at(DayOfWeek.TUESDAY, "14:00"), "bent", "gym", "back");

        assertThat(meetingPlaces(timetable(1, IN_CLASS))).isEmpty();
        assertThat(meetingPlaces(timetable(8, atAnotherTime))).isEmpty();
        assertThat(meetingPlaces(timetable(8, withAGhost))).isEmpty();
        assertThat(meetingPlaces(timetable(8, IN_CLASS, disagreeing))).isEmpty();
    }

    private static List<MeetingPlace> meetingPlaces(Timetable timetable) {
        return timetable.sessions("c2", SessionKind.TRAINING).getFirst().places().meetings();
    }

    @Test
    void countsAMeetingOnceWhenItsFrozenSessionsDisagree() {
        Session disagreeing = inClass("c2", at(DayOfWeek.TUESDAY, "14:00"), "bent", "gym", "back");
        Timetable timetable = timetable(8, IN_CLASS, disagreeing);

        assertThat(timetable.meetings()).extracting(meeting -> meeting.place().held().first()).containsExactly(true,
                false);
        assertThat(timetable.sessions()).containsExactly(IN_CLASS, disagreeing);
    }

    @Test
    void keepsASessionOfALostClass() {
        Session lost = inClass("c1", at(DayOfWeek.TUESDAY, "14:00"), "anna", "gym", "lost");
        Timetable timetable = timetable(8, lost);

        assertThat(timetable.sessions()).containsExactly(lost);
        assertThat(timetable.sessions("c1", SessionKind.TRAINING)).hasSize(1);
        assertThat(timetable.meetings()).extracting(Meeting::id)
                .containsExactlyElementsOf(List.of("lost@2026-12-01", "back@2026-12-01"));
    }

    @Test
    void freezesNothingOfACitizenWhoIsNotPlanned() {
        Session stranger = alone("stranger", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");

        assertThat(timetable(8, stranger).sessions()).isEmpty();
    }
}
