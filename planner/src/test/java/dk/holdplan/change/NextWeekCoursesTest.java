package dk.holdplan.change;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Condition;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Referral;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses brought forward by the second edition of the rules. */
class NextWeekCoursesTest {

    private static final Session EXAMINATION = alone("c1", SessionKind.EXAMINATION, at(DayOfWeek.TUESDAY, "09:00"), 60,
            "bent", "cell");
    private static final Session TRAINING = alone("c1", SessionKind.TRAINING, at(DayOfWeek.TUESDAY, "10:00"), 30,
            "bent", "cell");
    private static final Session REVIEW = alone("c1", SessionKind.REEVALUATION, at(DayOfWeek.THURSDAY, "10:00"), 30,
            "bent", "cell");

    @BeforeEach
    void secondEdition() {
    }

    private static Problem problem(int weeks, CitizenFixture fixture) {
        Pathway reviewed = new Pathway("reviewed", "", 7, 60, new Training(6, 1, 30, Setting.INDIVIDUAL, 2), List.of(),
                List.of(new Review(SessionKind.REEVALUATION, null, 30, new Weeks(6, 8))), Admission.ANYBODY, null);
        Pathway decided = new Pathway("decided", "", 7, 60, new Training(6, 1, 30, Setting.INDIVIDUAL, 2), List.of(),
                List.of(), new Admission(false, null, null, Set.of("TRAUMA"), true, Set.of("RED_FLAG")), null);
        return new ProblemFixture().weeks(weeks).therapist("anna", "CLASS").therapist("bent", "CLASS")
                .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 8, day(DayOfWeek.MONDAY, "09:00"),
                        day(DayOfWeek.THURSDAY, "09:00", "15:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2).pathway(reviewed).pathway(decided).citizens(fixture)
                .build();
    }

    private static Problem with(Problem problem, Citizen citizen) {
        return problem.withCitizens(List.of(citizen));
    }

    private static Problem next(Problem problem, List<Session> sessions, Missed... missed) {
        return Objects.requireNonNull(NextWeek.of(problem, sessions, 1, List.of(missed)).problem());
    }

    private static Course course(Problem next) {
        return Objects.requireNonNull(next.citizens().getFirst().course());
    }

    /**
     * Referred on Tuesday 24 November with seven days, late on Wednesday 2 December with six more, or on Friday with a
     * window to the next: training week 1 is the week after the one in which the window closes, whenever the examination
     * was.
     */
    @ParameterizedTest
    @CsvSource({"1, 2026-11-24, , 0", "1, 2026-11-26, , 0", "1, 2026-12-01, , -1", "3, 2026-12-01, , -1",
            "1, 2026-11-24, 2026-12-14, -3"})
    void beginsACourseWhenItWouldHaveBegunAfterALateExamination(int weeks, LocalDate received, LocalDate postponed,
            int weeksDone) {
        Problem problem = problem(weeks, citizen("c1").referredOn(received));
        Citizen citizen = problem.citizens().getFirst();
        if (postponed != null) {
            Referral old = citizen.referral();
            citizen = citizen.withReferral(new Referral(old.receivedOn(), old.regions(), true, null, null, null,
                    old.followsInstruction(), Set.of(), postponed, Set.of(), Map.of()));
        }
        Problem asked = with(problem, citizen);
        int before = Needs.of(asked).get("c1").trainingWeek(1);

        Problem next = next(asked, List.of(EXAMINATION));

        assertThat(course(next)).isEqualTo(new Course(weeksDone, "bent"));
        assertThat(Needs.of(next).get("c1").trainingWeek(0)).isEqualTo(before);
    }

    /** What was published for the third week is still wanted there (it was pulled a week ahead once). */
    @Test
    void keepsThePublishedWeekOfACourseThatBeginsLater() {
        Problem problem = problem(3, citizen("c1").referredOn(MONDAY.plusDays(1)));
        Session later = alone("c1", SessionKind.TRAINING, TRAINING.start().plusWeeks(2), 30, "bent", "cell");

        Problem next = next(problem, List.of(EXAMINATION, later));

        assertThat(next.publishedSessions()).containsExactly(later);
        assertThat(Needs.of(next).get("c1").demands()).extracting(Demand::week).containsExactly(1, 2);
    }

    @Test
    void leavesOneNewWhosePossibleExaminationHadNoPlace() {
        Problem next = next(problem(1, citizen("c1").referredOn(MONDAY.plusDays(3))), List.of());

        assertThat(next.citizens().getFirst().course()).isNull();
        assertThat(Needs.of(next).get("c1").demands()).singleElement().satisfies(demand -> {
            assertThat(demand.due()).isTrue();
            assertThat(demand.last()).isEqualTo(MONDAY.plusDays(10));
        });
    }

    @Test
    void keepsOneWhoWaitsForADecision() {
        Problem problem = problem(1, citizen("c1").on("decided"));
        Citizen citizen = problem.citizens().getFirst();
        Referral old = citizen.referral();
        Citizen waiting = citizen.withReferral(new Referral(old.receivedOn(), old.regions(), true, null, null, null,
                old.followsInstruction(), Set.of(Condition.TRAUMA)));

        assertThat(next(with(problem, waiting), List.of()).citizens()).containsExactly(waiting);
    }

    /** Six weeks of training are over, and the course is when the review after 6 to 8 weeks is held. */
    @ParameterizedTest
    @CsvSource({"5, true, false, false", "5, true, true, true", "4, true, true, false", "9, false, false, false",
            "9, false, true, true"})
    void asksForAReviewUntilItIsHeld(int weeksDone, boolean trained, boolean reviewed, boolean over) {
        Problem problem = problem(1, citizen("c1").on("reviewed"));
        Citizen citizen = problem.citizens().getFirst().withCourse(new Course(weeksDone, null));
        List<Session> sessions = trained ? List.of(TRAINING, REVIEW) : List.of(REVIEW);
        Missed[] missed = reviewed ? new Missed[0] : new Missed[]{Missed.of(REVIEW)};

        Problem next = next(with(problem, citizen), sessions, missed);

        assertThat(next.citizens().isEmpty()).isEqualTo(over);
        if (!over) {
            assertThat(course(next).weeksDone()).isEqualTo(weeksDone + 1);
            assertThat(course(next).held()).isEqualTo(reviewed ? List.of(SessionKind.REEVALUATION) : List.of());
        }
    }

    /** A week is repeated to whose trainings nobody came, also when a review that belongs to no week was held in it. */
    @Test
    void repeatsAWeekOfMissedTrainingsAlthoughTheReviewWasHeld() {
        Problem problem = problem(1, citizen("c1").on("reviewed"));
        Citizen citizen = problem.citizens().getFirst().withCourse(new Course(5, null));

        assertThat(course(next(with(problem, citizen), List.of(TRAINING, REVIEW), Missed.of(TRAINING))))
                .isEqualTo(new Course(5, "bent", List.of(), List.of(SessionKind.REEVALUATION)));
    }

    @Test
    void keepsThePlacesInClassesAlsoOfMissedTrainings() {
        Session monday = inClass("c1", at(DayOfWeek.MONDAY, "09:00"), "anna", "gym", "back");
        Session thursday = inClass("c1", at(DayOfWeek.THURSDAY, "15:00"), "anna", "gym", "back");

        assertThat(course(next(problem(1, citizen("c1")), List.of(thursday, monday), Missed.of(thursday))))
                .isEqualTo(new Course(4, null,
                        List.of(new Slot("back", DayOfWeek.MONDAY), new Slot("back", DayOfWeek.THURSDAY)), List.of()));
    }

    @Test
    void keepsTheWishForATherapistAfterAWeekWithAnotherAndNeverTakesOneWhoIsNotWanted() {
        Problem problem = problem(1, citizen("c1").on("reviewed"));
        Citizen citizen = problem.citizens().getFirst();

        assertThat(next(with(problem, citizen.withTherapists("anna", Set.of())), List.of(TRAINING)).citizens()
                .getFirst().ownTherapist()).isEqualTo("anna");
        assertThat(next(with(problem, citizen.withTherapists(null, Set.of("bent"))), List.of(TRAINING)).citizens()
                .getFirst().ownTherapist()).isNull();
    }

    @Test
    void letsPainLastLonger() {
        Citizen citizen = problem(1, citizen("c1")).citizens().getFirst();
        Citizen inPain = new Citizen("c1", citizen.sites(), "path", citizen.referral(), 50, 20,
                citizen.suitsClasses(), Set.of(), false, List.of(), List.of(), List.of(), null, null);

        assertThat(next(with(problem(1, citizen("c1")), inPain), List.of()).citizens().getFirst().painDays())
                .isEqualTo(27);
    }

    @Test
    void makesADocumentOfTheSecondEditionOfOneThatIsMarkedAsOfTheFirst() {
        Problem today = problem(1, citizen("c1"));
        Problem marked = today.withHorizon(new Horizon(MONDAY, 1, false))
                .withWeights(Map.of("secondMissed", 0, "waitDay", 30));
        Problem wish = today.withWeights(Map.of("secondMissed", 0));
        Problem other = marked.withWeights(Map.of("secondMissed", 5));

        assertThat(next(marked, List.of()).horizon().planAhead()).isTrue();
        assertThat(next(marked, List.of()).weights()).isEqualTo(Map.of("waitDay", 30));
        assertThat(next(wish, List.of()).weights()).isEqualTo(Map.of("secondMissed", 0));
        assertThat(next(other, List.of()).horizon().planAhead()).isFalse();
    }
}
