package dk.holdplan.capacity;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.SITE;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdplan.capacity.ResourceUse.DayUse;
import dk.holdplan.capacity.ResourceUse.HourUse;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Lunch;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Published;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import dk.holdplan.rule.Judge;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Notes, setting up, clearing and changing over are use; a gym for three is three places. */
class TakenTimeTest {

    private static final LocalDateTime NINE = at(DayOfWeek.MONDAY, "09:00");
    private static final Session MEETING_1 = inClass("c1", NINE, "anna", "gym", "back");
    private static final Session MEETING_2 = inClass("c2", NINE, "anna", "gym", "back");
    private static final Session ALONE_1 = alone("c3", SessionKind.TRAINING, NINE.plusHours(2), 30, "anna", "gym");
    private static final Session ALONE_2 = alone("c4", SessionKind.TRAINING, NINE.plusHours(2), 30, "bo", "gym");

    /** A gym, open from 8 to 16 on Monday, for a class that is set up and cleared, or for three at a time. */
    private static Problem problem(int parallel, int changeMinutes) {
        Room gym = new Room("gym", "", SITE, 10, Set.of(RoomUse.INDIVIDUAL, RoomUse.BACK), true,
                List.of(window(DayOfWeek.MONDAY, "08:00", "16:00")), List.of(), parallel, changeMinutes, List.of());
        RehabClass back = new RehabClass("back", "", ClassKind.BACK, SITE, "CLASS", 8, 60, null, null,
                List.of(day(DayOfWeek.MONDAY, "09:00")), 15, 30, 5, null, null, List.of());
        return new ProblemFixture().room(gym).rehabClass(back).pathway("path", Setting.CLASS_IF_SUITABLE, 1)
                .therapist(therapist("anna", 15)).therapist(therapist("bo", 0))
                .citizens(citizen("c1"), citizen("c2"), citizen("c3"), citizen("c4")).build();
    }

    private static Therapist therapist(String id, int noteMinutes) {
        return new Therapist(id, "", Set.of("CLASS"), List.of(shift(MONDAY, "08:00", "16:00")), List.of(), noteMinutes,
                List.of());
    }

    private static CapacityUse use(Problem problem, Session... sessions) {
        return CapacityUse.of(problem, new Judge(problem).plan(List.of(sessions)));
    }

    private static DayUse monday(ResourceUse use) {
        return use.each().getFirst().days().getFirst();
    }

    @Test
    void countsNotesAndWhatAMeetingNeedsBeforeAndAfter() {
        ResourceUse therapists = use(problem(1, 0), MEETING_1, MEETING_2, ALONE_1, ALONE_2).therapists();

        assertThat(therapists.each()).extracting(ResourceUse.TimeUse::id, ResourceUse.TimeUse::used)
                .containsExactly(tuple("anna", 15 + 60 + 30 + 30 + 15), tuple("bo", 30));
        assertThat(therapists.hours()).contains(new HourUse(DayOfWeek.MONDAY, 8, 120, 15),
                new HourUse(DayOfWeek.MONDAY, 11, 120, 75));
    }

    @Test
    void countsARoomForThreeAsThreeAndAMeetingAsAllOfThem() {
        DayUse monday = monday(use(problem(3, 0), MEETING_1, MEETING_2, ALONE_1, ALONE_2).rooms());

        assertThat(monday.available()).isEqualTo(3 * 480);
        assertThat(monday.used()).isEqualTo(3 * (15 + 60 + 30) + 2 * 30);
        assertThat(monday.longestIdle()).isEqualTo(270);
    }

    /** Between the meeting and the trainings; after the last one nothing has to be changed. */
    @Test
    void countsTheTimeBetweenTwoThatUseTheRoomWhenOneFollows() {
        assertThat(monday(use(problem(3, 15), MEETING_1, ALONE_1, ALONE_2).rooms()).used())
                .isEqualTo(3 * (105 + 15) + 2 * 30);
        assertThat(monday(use(problem(1, 15), ALONE_1).rooms()).used()).isEqualTo(30);
        assertThat(monday(use(problem(1, 15), alone("c3", SessionKind.TRAINING, NINE.minusMinutes(60), 30, "bo", "gym"),
                MEETING_1).rooms()).used()).isEqualTo(30 + 15 + 105);
        assertThat(monday(use(problem(3, 15), alone("c3", SessionKind.TRAINING, NINE.minusMinutes(60), 30, "bo", "gym"),
                MEETING_1).rooms()).used()).isEqualTo(30 + 3 * (15 + 105));
    }

    /** What is frozen has no buffers, and lunch that it took was no break: never more than all. */
    @Test
    void neverUsesMoreThanThereIs() {
        Problem problem = problem(1, 0);
        List<Session> all = List.of(alone("c3", SessionKind.TRAINING, NINE.minusHours(1), 480, "anna", "gym"));
        Problem frozen = problem.withPublished(new Published(all, NINE.plusDays(1)))
                .withLunch(new Lunch(NINE.toLocalTime().plusHours(2),
                        NINE.toLocalTime().plusHours(4), 30));

        DayUse anna = monday(use(frozen, all.toArray(Session[]::new)).therapists());

        assertThat(anna).isEqualTo(new DayUse(MONDAY, 480, 480, 0));
    }

    @Test
    void tellsByHowManyAMeetingIsTooSmall() {
        assertThat(use(problem(1, 0), MEETING_1, MEETING_2).places().meetings()).extracting(MeetingUse::missing)
                .containsExactly(3);
        assertThat(use(problem(1, 0)).places().all().missing()).isZero();
    }

    /** An examination that may wait until next week is needed only when it has a place now. */
    @Test
    void countsAPossibleExaminationOnlyWhenItHasAPlace() {
        Problem facts = problem(1, 0);
        Problem problem = new ProblemFixture().room(facts.rooms().getFirst()).therapist(therapist("anna", 0))
                .pathway("path", Setting.INDIVIDUAL, 1).citizens(citizen("new").referredOn(MONDAY.minusDays(1))).build()
                .withHorizon(new Horizon(MONDAY.minusWeeks(1), 1, true))
                .withTherapists(List.of(new Therapist("anna", "", Set.of(),
                        List.of(shift(MONDAY.minusDays(1), "08:00", "16:00")))));
        Session examination = alone("new", SessionKind.EXAMINATION, NINE.minusDays(1), 60, "anna", "gym");

        assertThat(use(problem).demand().needed()).isZero();
        assertThat(use(problem).demand().counts()).isEmpty();
        assertThat(use(problem).waiting().due()).isZero();
        assertThat(use(problem, examination).demand().kinds().getFirst())
                .isEqualTo(new DemandUse.KindUse(SessionKind.EXAMINATION, 1, 1));
        assertThat(use(problem, examination).waiting().inTime()).isOne();
    }

    /** On the day of an exception the room is open, and the therapist there, as it says. */
    @Test
    void countsExceptionsOnTheirDates() {
        Problem facts = problem(3, 0);
        Room gym = facts.rooms().getFirst();
        Interval evening = new Interval(MONDAY.atTime(16, 0), MONDAY.atTime(18, 0));
        Interval ill = new Interval(MONDAY.atTime(12, 0), MONDAY.plusDays(1).atStartOfDay());
        Problem problem = facts.withRooms(List.of(gym.withOpened(List.of(evening))))
                .withTherapists(List.of(facts.therapists().getFirst().withAbsent(List.of(ill))));

        assertThat(monday(use(problem).rooms()).available()).isEqualTo(3 * 600);
        assertThat(monday(use(problem).therapists()).available()).isEqualTo(240);
    }
}
