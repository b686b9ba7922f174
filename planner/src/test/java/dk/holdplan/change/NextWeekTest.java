package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.shift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.holdplan.check.Issue;
import dk.holdplan.check.IssueCode;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.problem.Therapist;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NextWeekTest {

    private static final Session TUESDAY = training("c1", DayOfWeek.TUESDAY, "bent");
    private static final Session THURSDAY = training("c1", DayOfWeek.THURSDAY, "anna");

    private static Problem problem(int weeks, CitizenFixture... citizens) {
        Pathway ending = new Pathway("ending", "", 7, 60, new Training(4, 1, 30, Setting.INDIVIDUAL, 2), List.of(),
                List.of(), Admission.ANYBODY, null);
        Pathway reviewed = new Pathway("reviewed", "", 7, 60, new Training(3, 1, 30, Setting.INDIVIDUAL, 2), List.of(),
                List.of(new Review(SessionKind.CLOSING, Review.AFTER_LAST_WEEK, 30)), Admission.ANYBODY, null);
        return new ProblemFixture().weeks(weeks).therapist("anna").therapist("bent")
                .room("cell", RoomUse.INDIVIDUAL).pathway("path", Setting.INDIVIDUAL, 2).pathway(ending)
                .pathway(reviewed).citizens(citizens).build();
    }

    @Test
    void bringsACourseForwardWithTheTherapistWhoWasThereMost() {
        Session friday = training("c1", DayOfWeek.FRIDAY, "anna");

        assertThat(next(problem(1, citizen("c1")), List.of(TUESDAY, THURSDAY, friday)).course())
                .isEqualTo(new Course(4, "anna"));
        assertThat(next(problem(1, citizen("c1")), List.of(THURSDAY, TUESDAY)).course())
                .isEqualTo(new Course(4, "bent"));
        assertThat(next(problem(1, citizen("c1").ownTherapist("bent")), List.of(THURSDAY)).course())
                .isEqualTo(new Course(4, "bent"));
        assertThat(next(problem(1, citizen("c1")),
                List.of(inClass("c1", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back"))).course())
                .isEqualTo(new Course(4, null));
    }

    @Test
    void doesNotCountAWeekInWhichNothingWasAttended() {
        Problem problem = problem(1, citizen("c1"));
        List<Session> sessions = List.of(TUESDAY, THURSDAY);
        Missed tuesday = new Missed("c1", TUESDAY.start());
        Missed thursday = new Missed("c1", THURSDAY.start());

        assertThat(next(problem, sessions, tuesday).course()).isEqualTo(new Course(4, "anna"));
        assertThat(next(problem, sessions, tuesday, thursday).course()).isEqualTo(new Course(3, null));
        assertThat(next(problem, List.of()).course()).isEqualTo(new Course(3, null));
    }

    @Test
    void letsFinishedCoursesLeave() {
        Problem problem = problem(1, citizen("c1").on("ending"), citizen("c2").on("reviewed"));
        Session closing = alone("c2", SessionKind.CLOSING, at(DayOfWeek.MONDAY, "09:00"), 30, "anna", "cell");

        assertThat(ids(problem, List.of(TUESDAY, closing))).isEmpty();
        assertThat(ids(problem, List.of(TUESDAY))).containsExactly("c2");
        assertThat(ids(problem, List.of(TUESDAY, closing), new Missed("c2", closing.start()))).containsExactly("c2");
    }

    @Test
    void startsTheCourseOfWhoeverWasExamined() {
        Problem problem = problem(1, citizen("c1").referredOn(MONDAY.minusDays(2)));
        Session examination = alone("c1", SessionKind.EXAMINATION, at(DayOfWeek.MONDAY, "09:00"), 60, "bent", "cell");

        assertThat(next(problem, List.of(examination)).course()).isEqualTo(new Course(0, "bent"));
        assertThat(next(problem, List.of(examination), new Missed("c1", examination.start())).course()).isNull();
        assertThat(next(problem, List.of()).course()).isNull();
    }

    @Test
    void countsTheTrainingWeeksAfterAnExamination() {
        Problem problem = problem(3, citizen("c1").referredOn(MONDAY.minusDays(2)));
        Session examination = alone("c1", SessionKind.EXAMINATION, at(DayOfWeek.MONDAY, "09:00"), 60, "bent", "cell");
        Session training = alone("c1", SessionKind.TRAINING, TUESDAY.start().plusWeeks(1), 30, "bent", "cell");
        Session later = alone("c1", SessionKind.TRAINING, TUESDAY.start().plusWeeks(2), 30, "bent", "cell");

        Problem next = NextWeek.of(problem, List.of(examination, training, later), 2, List.of()).problem();

        assertThat(next.horizon()).isEqualTo(new Horizon(MONDAY.plusWeeks(2), 3));
        assertThat(next.citizens().getFirst().course()).isEqualTo(new Course(1, "bent"));
        assertThat(next.publishedSessions()).containsExactly(later);
    }

    /** One is planned ahead, one works as always, and one was away in the last week and stays so. */
    @Test
    void givesThoseWhoAreNotPlannedAheadTheirUsualShifts() {
        Problem facts = problem(1, citizen("c1"));
        Problem problem = new Problem("", facts.timeZone(), facts.horizon(), 15, null, Set.of(), facts.sites(),
                facts.rooms(),
                List.of(new Therapist("ahead", "", Set.of(),
                        List.of(shift(MONDAY, "08:00", "12:00"), shift(MONDAY.plusDays(9), "13:00", "15:00"))),
                        new Therapist("always", "", Set.of(), List.of(shift(MONDAY.plusDays(1), "09:00", "16:00"))),
                        new Therapist("away", "", Set.of(), List.of())),
                List.of(), facts.pathways(), facts.citizens(), null, facts.weights());

        ChangedProblem next = NextWeek.of(problem, List.of(), 1, List.of());

        assertThat(next.problem().therapists()).extracting(Therapist::shifts).containsExactly(
                List.of(shift(MONDAY.plusDays(9), "13:00", "15:00")),
                List.of(shift(MONDAY.plusDays(8), "09:00", "16:00")), List.of());
        assertThat(next.issues()).extracting(Issue::code, Issue::value)
                .containsExactly(tuple(IssueCode.USUAL_SHIFTS_TAKEN, "always"));
    }

    @Test
    void forgetsAbsencesThatAreOver() {
        Interval over = new Interval(at(DayOfWeek.MONDAY, "00:00"), MONDAY.plusWeeks(1).atStartOfDay());
        Interval lasting = new Interval(at(DayOfWeek.FRIDAY, "00:00"), MONDAY.plusDays(8).atStartOfDay());

        assertThat(next(problem(1, citizen("c1").absent(over).absent(lasting)), List.of(TUESDAY)).absent())
                .containsExactly(lasting);
    }

    @Test
    void tellsWhichMissedSessionsThePlanDoesNotHave() {
        ChangedProblem changed = NextWeek.of(problem(1, citizen("c1")), List.of(TUESDAY), 1,
                List.of(new Missed("c1", TUESDAY.start()), new Missed("c1", THURSDAY.start())));

        assertThat(changed.problem()).isNull();
        assertThat(changed.issues()).singleElement()
                .satisfies(issue -> assertThat(issue.pointer()).isEqualTo("/missed/1"));
    }

    private static Citizen next(Problem problem, List<Session> sessions, Missed... missed) {
        return NextWeek.of(problem, sessions, 1, List.of(missed)).problem().citizens().getFirst();
    }

    private static List<String> ids(Problem problem, List<Session> sessions, Missed... missed) {
        return NextWeek.of(problem, sessions, 1, List.of(missed)).problem().citizens().stream().map(Citizen::id)
                .toList();
    }

    private static Session training(String citizen, DayOfWeek day, String therapist) {
        return alone(citizen, SessionKind.TRAINING, at(day, "09:00"), 30, therapist, "cell");
    }
}
