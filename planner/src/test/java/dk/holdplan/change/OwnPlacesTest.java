package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Needs;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.RehabClass.ClassException;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnPlacesTest {

    private static final Slot MONDAY_BACK = new Slot("back", DayOfWeek.MONDAY);
    private static final Slot THURSDAY_BACK = new Slot("back", DayOfWeek.THURSDAY);
    private static final Slot TUESDAY_OTHER = new Slot("other", DayOfWeek.TUESDAY);

    private static Problem problem(CitizenFixture fixture, @Nullable LocalDate end, ClassException... exceptions) {
        RehabClass back = new RehabClass("back", "", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 8, 60, null, end,
                List.of(day(DayOfWeek.MONDAY, "09:00"), day(DayOfWeek.THURSDAY, "09:00")))
                .withExceptions(List.of(exceptions));
        return new ProblemFixture().therapist("anna", "CLASS").room("gym", RoomUse.BACK).rehabClass(back)
                .rehabClass("other", ClassKind.BACK, 8, day(DayOfWeek.TUESDAY, "09:00"),
                        day(DayOfWeek.FRIDAY, "09:00"))
                .pathway("path", Setting.CLASS, 2).citizens(fixture).build();
    }

    /** The places afterwards of one who has some of their own and trained in others. */
    private static List<Slot> places(Problem problem, List<Slot> own, Slot... used) {
        Problem withOwn = problem.withCitizens(
                List.of(problem.citizens().getFirst().withCourse(new Course(3, null, own, List.of()))));
        List<Session> sessions = Stream.of(used)
                .map(slot -> inClass("c1", at(slot.day(), "09:00"), "anna", "gym", slot.rehabClass())).toList();
        return OwnPlaces.after(withOwn, 1).of(Needs.of(withOwn).get("c1"), sessions);
    }

    private static List<Slot> places(List<Slot> own, Slot... used) {
        return places(problem(citizen("c1"), null), own, used);
    }

    @Test
    void areThoseTheCitizenTrainedIn() {
        assertThat(places(List.of())).isEmpty();
        assertThat(places(List.of(), THURSDAY_BACK, MONDAY_BACK)).containsExactly(MONDAY_BACK, THURSDAY_BACK);
        assertThat(places(List.of(MONDAY_BACK, THURSDAY_BACK), MONDAY_BACK, TUESDAY_OTHER))
                .containsExactly(MONDAY_BACK, TUESDAY_OTHER);
    }

    @Test
    void stayWhereNothingCameInTheirPlace() {
        assertThat(places(List.of(MONDAY_BACK, THURSDAY_BACK))).containsExactly(MONDAY_BACK, THURSDAY_BACK);
        assertThat(places(List.of(MONDAY_BACK, THURSDAY_BACK), THURSDAY_BACK))
                .containsExactly(MONDAY_BACK, THURSDAY_BACK);
    }

    @Test
    void comeBackAfterAMeetingThatWasCancelledOnce() {
        Problem cancelled = problem(citizen("c1"), null, new ClassException(MONDAY, List.of()));

        assertThat(places(cancelled, List.of(MONDAY_BACK, THURSDAY_BACK), TUESDAY_OTHER, THURSDAY_BACK))
                .containsExactly(MONDAY_BACK, THURSDAY_BACK);
    }

    @Test
    void comeBackAfterADayWithoutALeaderOrARoom() {
        Problem usual = problem(citizen("c1"), null);
        Interval thursday = new Interval(MONDAY.plusDays(3).atTime(8, 0), MONDAY.plusDays(3).atTime(9, 30));
        Problem ill = usual.withTherapists(
                usual.therapists().stream().map(each -> Exceptions.absent(each, thursday)).toList());
        Problem painted = usual.withRooms(
                usual.rooms().stream().map(each -> Exceptions.closed(each, thursday)).toList());

        for (Problem changed : List.of(ill, painted)) {
            assertThat(places(changed, List.of(MONDAY_BACK, THURSDAY_BACK), MONDAY_BACK, TUESDAY_OTHER))
                    .containsExactly(MONDAY_BACK, THURSDAY_BACK);
        }
        assertThat(places(usual, List.of(MONDAY_BACK, THURSDAY_BACK), MONDAY_BACK, TUESDAY_OTHER))
                .containsExactly(MONDAY_BACK, TUESDAY_OTHER);
    }

    @Test
    void comeBackAfterADayOnWhichTheCitizenWasAway() {
        Problem away = problem(citizen("c1").absent(new Interval(at(DayOfWeek.THURSDAY, "08:00"),
                at(DayOfWeek.THURSDAY, "12:00"))), null);

        assertThat(places(away, List.of(MONDAY_BACK, THURSDAY_BACK), MONDAY_BACK, TUESDAY_OTHER))
                .containsExactly(MONDAY_BACK, THURSDAY_BACK);
    }

    @Test
    void endWithTheSeasonOfTheClass() {
        assertThat(places(problem(citizen("c1"), MONDAY.plusDays(6)), List.of(MONDAY_BACK, TUESDAY_OTHER),
                MONDAY_BACK, TUESDAY_OTHER)).containsExactly(TUESDAY_OTHER);
        assertThat(places(problem(citizen("c1"), MONDAY.plusDays(7)), List.of(), MONDAY_BACK))
                .containsExactly(MONDAY_BACK);
    }

    /** A Saturday on which the class met once is nobody's place; one of a class that is gone is none either. */
    @Test
    void areOnlyThoseThatRepeat() {
        Slot saturday = new Slot("back", DayOfWeek.SATURDAY);
        Slot gone = new Slot("gone", DayOfWeek.MONDAY);

        assertThat(places(List.of(gone), saturday, THURSDAY_BACK)).containsExactly(THURSDAY_BACK);
    }
}
