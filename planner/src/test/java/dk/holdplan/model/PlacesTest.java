package dk.holdplan.model;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final int STARTS_A_DAY = 31; // of 30 minutes between 8 and 16, every 15 minutes

    private static ProblemFixture problem(Setting setting, CitizenFixture... citizens) {
        return new ProblemFixture().therapist("anna", "SPINE", "CLASS").therapist("bent", "NECK")
                .room("cell", 2, true, RoomUse.INDIVIDUAL).room("attic", 2, false, RoomUse.INDIVIDUAL)
                .room("gym", 9, false, RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.TUESDAY, "09:00", "14:00"))
                .pathway("path", setting, 2).citizens(citizens);
    }

    private static Places places(ProblemFixture problem) {
        return Timetable.of(problem.build()).sessions("c1", SessionKind.TRAINING).getFirst().places();
    }

    private static List<Place> all(Places places) {
        List<Place> all = new ArrayList<>();
        places.createOriginalIterator().forEachRemaining(all::add);
        return all;
    }

    @Test
    void areEveryTimeOfEveryTherapistInEveryRoom() {
        Places places = places(problem(Setting.INDIVIDUAL, citizen("c1")));

        assertThat(places.getSize()).isEqualTo(STARTS_A_DAY * 5 * 2 * 2);
        assertThat(places.meetings()).isEmpty();
    }

    @Test
    void containExactlyWhatTheyList() {
        Timetable timetable = Timetable.of(problem(Setting.CLASS_IF_SUITABLE, citizen("c1").needs("SPINE").stepFree()
                .available(window(DayOfWeek.TUESDAY, "08:00", "12:15")), citizen("c2")).build());
        Places few = timetable.sessions("c1", SessionKind.TRAINING).getFirst().places();
        Places many = timetable.sessions("c2", SessionKind.TRAINING).getFirst().places();

        assertThat(all(many)).hasSize((int) many.getSize()).doesNotHaveDuplicates().allMatch(many::contains);
        assertThat(all(many).stream().filter(few::contains)).isNotEmpty().containsExactlyElementsOf(all(few));
        assertThat(few.contains(null)).isFalse();
    }

    @Test
    void keepToSkillAndStepFreeAccess() {
        Places places = places(problem(Setting.INDIVIDUAL, citizen("c1").needs("NECK").stepFree()));

        assertThat(all(places)).hasSize(STARTS_A_DAY * 5).map(Place::engagement)
                .allMatch(engagement -> engagement.therapist().id().equals("bent")
                        && engagement.room().id().equals("cell"));
    }

    @Test
    void keepToTheCitizensTimes() {
        Places places = places(problem(Setting.INDIVIDUAL, citizen("c1").needs("NECK").stepFree()
                .available(window(DayOfWeek.WEDNESDAY, "09:00", "11:00"))
                .absent(new Interval(at(DayOfWeek.TUESDAY, "12:00"), at(DayOfWeek.WEDNESDAY, "09:30")))));

        assertThat(all(places)).map(Place::engagement).map(Engagement::span).containsExactly(new Span(570, 600),
                new Span(585, 615), new Span(600, 630), new Span(615, 645), new Span(630, 660));
    }

    @Test
    void keepToShiftsAndRoomHours() {
        Places places = places(new ProblemFixture()
                .therapist(new Therapist("anna", "anna", Set.of(), List.of(shift(MONDAY, "15:00", "17:00"),
                        shift(MONDAY.plusDays(1), "15:00", "15:15"))))
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 1).citizens(citizen("c1")));

        assertThat(all(places)).map(Place::engagement).map(Engagement::span).containsExactly(new Span(900, 930),
                new Span(915, 945), new Span(930, 960));
    }

    @Test
    void skipClosedDays() {
        Places places = places(problem(Setting.CLASS_IF_SUITABLE, citizen("c1")).closed(MONDAY.plusDays(1)));

        assertThat(all(places)).hasSize(STARTS_A_DAY * 4 * 2 * 2).noneMatch(place -> place.day() == 1);
    }

    @Test
    void holdTheMeetingsThatSuit() {
        assertThat(places(problem(Setting.CLASS_IF_SUITABLE, citizen("c1"))).meetings())
                .extracting(MeetingPlace::id).containsExactly("back@2026-12-01");
        assertThat(places(problem(Setting.CLASS_IF_SUITABLE, citizen("c1").stepFree())).meetings()).isEmpty();
        assertThat(places(problem(Setting.CLASS_IF_SUITABLE,
                citizen("c1").available(window(DayOfWeek.TUESDAY, "14:00", "15:00")))).meetings()).hasSize(1);
        assertThat(places(problem(Setting.CLASS_IF_SUITABLE,
                citizen("c1").available(window(DayOfWeek.TUESDAY, "09:15", "14:45")))).meetings()).isEmpty();
    }

    @Test
    void areInClassOnlyWhereThePathwaySaysSo() {
        Places places = places(problem(Setting.CLASS, citizen("c1")));

        assertThat(places.openings()).isEmpty();
        assertThat(places.getSize()).isEqualTo(1);
    }

    @Test
    void areNeverInClassWithANeckReferral() {
        Places places = places(problem(Setting.CLASS, citizen("c1").neck()));

        assertThat(places.meetings()).isEmpty();
        assertThat(places.openings()).isNotEmpty();
    }

    @Test
    void areSharedByCitizensWithTheSameNeeds() {
        Timetable timetable = Timetable.of(problem(Setting.INDIVIDUAL, citizen("c1"), citizen("c2")).build());

        assertThat(timetable.plannedSessions()).hasSize(4).extracting(PlannedSession::places)
                .allMatch(places -> places == timetable.plannedSessions().getFirst().places());
    }
}
