package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.week;
import static dk.holdplan.stream.RuleFixture.weeks;

import dk.holdplan.model.Place;
import dk.holdplan.model.PlannedSession;
import dk.holdplan.model.Timetable;
import dk.holdplan.problem.Horizon;
import dk.holdplan.problem.Pathway;
import dk.holdplan.problem.Pathway.Admission;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.Pathway.Training;
import dk.holdplan.problem.Pathway.Weeks;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemandConstraintsTest {

    private static ProblemFixture problem() {
        return week(citizen("c1").referredOn(MONDAY.minusDays(3)), citizen("c2").on("full"), citizen("c3"))
                .pathway(new Pathway("full", "full", 7, 60, new Training(8, 2, 30, Setting.INDIVIDUAL, 2),
                        List.of(4, 4, 4),
                        List.of(new Review(SessionKind.CLOSING, 4, 30), new Review(SessionKind.CLOSING, 4, 45),
                                new Review(SessionKind.REEVALUATION, 4, 30)),
                        Admission.ANYBODY, null));
    }

    @Test
    void eachUnplacedSessionCountsByItsKind() {
        judge(DemandConstraints::unplacedExamination, timetable(problem())).penalizesBy(1);
        judge(DemandConstraints::unplacedTraining, timetable(problem())).penalizesBy(4);
        judge(DemandConstraints::unplacedEducation, timetable(problem())).penalizesBy(3);
        judge(DemandConstraints::unplacedReevaluation, timetable(problem())).penalizesBy(1);
        judge(DemandConstraints::unplacedClosing, timetable(problem())).penalizesBy(2);
    }

    @Test
    void whatHasAPlaceDoesNotCount() {
        Session[] sessions = {
                alone("c1", SessionKind.EXAMINATION, at(DayOfWeek.MONDAY, "09:00"), 60, "anna", "cell"),
                training("c3", at(DayOfWeek.MONDAY, "09:00"), "bent", "den"),
                alone("c2", SessionKind.CLOSING, at(DayOfWeek.MONDAY, "11:00"), 45, "anna", "cell"),
                alone("c2", SessionKind.REEVALUATION, at(DayOfWeek.TUESDAY, "11:00"), 30, "anna", "cell")};

        judge(DemandConstraints::unplacedExamination, timetable(problem(), sessions)).penalizesBy(0);
        judge(DemandConstraints::unplacedTraining, timetable(problem(), sessions)).penalizesBy(3);
        judge(DemandConstraints::unplacedClosing, timetable(problem(), sessions)).penalizesBy(1);
        judge(DemandConstraints::unplacedReevaluation, timetable(problem(), sessions)).penalizesBy(0);
    }

    @Test
    void whatAFrozenSessionServesDoesNotCount() {
        ProblemFixture frozen = problem().published(training("c3", at(DayOfWeek.MONDAY, "09:00"), "ghost", "den"))
                .frozenBefore(at(DayOfWeek.TUESDAY, "00:00"));

        judge(DemandConstraints::unplacedTraining, timetable(frozen)).penalizesBy(3);
    }

    private static Pathway pathway(String id, boolean startRight, Review... reviews) {
        return new Pathway(id, id, 7, 60, new Training(8, 3, 30, Setting.INDIVIDUAL, 2), List.of(), List.of(reviews),
                Admission.ANYBODY, null, startRight, false, Map.of());
    }

    private static Review until(SessionKind kind, int minutes, int from, int to) {
        return new Review(kind, null, minutes, new Weeks(from, to));
    }

    private static Session review(String citizen, DayOfWeek day, int minutes) {
        return alone(citizen, SessionKind.CLOSING, at(day, "09:00"), minutes, "anna", "cell");
    }

    @Test
    void whoHasARightToStartInTimeCountsMoreTheLongerTheyWait() {
        ProblemFixture problem = week(citizen("c1").referredOn(MONDAY.minusDays(6)).on("lawful"),
                citizen("c2").referredOn(MONDAY.minusDays(40)).on("lawful"),
                citizen("c3").referredOn(MONDAY.minusDays(6)), citizen("c4").on("lawful"))
                .pathway(pathway("lawful", true));
        Session examination = alone("c2", SessionKind.EXAMINATION, at(DayOfWeek.MONDAY, "09:00"), 60, "anna", "cell");

        judge(DemandConstraints::unplacedStartRight, timetable(problem)).penalizesBy(2);
        judge(DemandConstraints::overdueDay, timetable(problem)).penalizesBy(5 + 20);
        judge(DemandConstraints::unplacedStartRight, timetable(problem, examination)).penalizesBy(1);
        judge(DemandConstraints::overdueDay, timetable(problem, examination)).penalizesBy(5);
    }

    @Test
    void aReviewThatIsOnlyPossibleIsPutOff() {
        Problem problem = week(citizen("c1").on("open"), citizen("c2").on("open"), citizen("c3"))
                .pathway(pathway("open", false, until(SessionKind.CLOSING, 30, 4, 6))).build()
                .withHorizon(new Horizon(MONDAY, 1, true));

        judge(DemandConstraints::reviewPutOff, timetable(problem)).penalizesBy(2);
        judge(DemandConstraints::unplacedClosing, timetable(problem)).penalizesBy(0);
        judge(DemandConstraints::reviewPutOff, timetable(problem, review("c2", DayOfWeek.MONDAY, 30))).penalizesBy(1);
    }

    @Test
    void aSessionServesTheReviewOfItsLengthThenTheOneThatClosesFirst() {
        Problem problem = week(citizen("c1").on("open")).pathway(pathway("open", false,
                until(SessionKind.CLOSING, 30, 4, 6), until(SessionKind.CLOSING, 30, 3, 4),
                until(SessionKind.CLOSING, 45, 4, 7))).build().withHorizon(new Horizon(MONDAY, 1, true));

        judge(DemandConstraints::unplacedClosing, timetable(problem)).penalizesBy(1);
        judge(DemandConstraints::reviewPutOff, timetable(problem)).penalizesBy(2);
        judge(DemandConstraints::unplacedClosing, timetable(problem, review("c1", DayOfWeek.MONDAY, 30)))
                .penalizesBy(0);
        judge(DemandConstraints::reviewPutOff, timetable(problem, review("c1", DayOfWeek.MONDAY, 30))).penalizesBy(2);
        judge(DemandConstraints::unplacedClosing, timetable(problem, review("c1", DayOfWeek.MONDAY, 45)))
                .penalizesBy(1);
        judge(DemandConstraints::reviewPutOff, timetable(problem, review("c1", DayOfWeek.TUESDAY, 30),
                review("c1", DayOfWeek.MONDAY, 45))).penalizesBy(1);
    }

    @Test
    void whicheverOfTwoReviewsIsPlacedTheOneThatClosesFirstIsServed() {
        Problem problem = week(citizen("c1").on("open")).pathway(pathway("open", false,
                until(SessionKind.CLOSING, 30, 4, 6), until(SessionKind.CLOSING, 30, 3, 4))).build()
                .withHorizon(new Horizon(MONDAY, 1, true));
        Timetable timetable = timetable(problem, review("c1", DayOfWeek.MONDAY, 30));
        List<PlannedSession> reviews = timetable.sessions("c1", SessionKind.CLOSING);
        Place place = reviews.getLast().place();
        reviews.getLast().setPlace(null);
        reviews.getFirst().setPlace(place);

        judge(DemandConstraints::unplacedClosing, timetable).penalizesBy(0);
        judge(DemandConstraints::reviewPutOff, timetable).penalizesBy(1);
    }

    @Test
    void eachTrainingMissedBeyondTheFirstOfAWeekCounts() {
        ProblemFixture problem = weeks(2, citizen("c1").on("often"), citizen("c2").perWeek(1))
                .pathway(pathway("often", false));

        judge(DemandConstraints::secondMissed, timetable(problem)).penalizesBy(2 + 2);
        judge(DemandConstraints::secondMissed, timetable(problem,
                training("c1", at(DayOfWeek.MONDAY, "09:00"), "anna", "cell"),
                training("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "cell"),
                training("c1", at(DayOfWeek.TUESDAY, "09:00").plusWeeks(1), "anna", "cell"))).penalizesBy(1);
    }
}
