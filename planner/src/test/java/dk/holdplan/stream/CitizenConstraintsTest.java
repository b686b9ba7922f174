package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.window;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.week;
import static dk.holdplan.stream.RuleFixture.weeks;

import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
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
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitizenConstraintsTest {

    private static final Session EARLY = training("c1", at(DayOfWeek.MONDAY, "09:00"), "anna", "cell");
    private static final Session LATE = training("c1", at(DayOfWeek.MONDAY, "15:00"), "bent", "den");
    private static final Session SAME_DAY_OTHER_CITIZEN = training("c2", at(DayOfWeek.MONDAY, "12:00"), "anna", "cell");

    @Test
    void sessionsOnDifferentDaysAreFine() {
        judge(CitizenConstraints::h02, timetable(week(citizen("c1"), citizen("c2")), EARLY,
                training("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "cell"), SAME_DAY_OTHER_CITIZEN)).penalizesBy(0);
    }

    @Test
    void eachDayWithSeveralSessionsCountsOnce() {
        judge(CitizenConstraints::h02,
                timetable(week(citizen("c1"), citizen("c2")), EARLY, LATE, SAME_DAY_OTHER_CITIZEN))
                .penalizesBy(1);
        ProblemFixture threeADay = week(citizen("c1").on("often"), citizen("c2")).pathway("often", Setting.INDIVIDUAL,
                4);
        judge(CitizenConstraints::h02, timetable(threeADay, LATE, EARLY,
                training("c1", at(DayOfWeek.MONDAY, "12:00"), "bent", "den"),
                training("c2", at(DayOfWeek.FRIDAY, "12:00"), "bent", "den"),
                training("c2", at(DayOfWeek.FRIDAY, "11:00"), "bent", "den"))).penalizesBy(2);
    }

    @Test
    void aDayOnWhichAllIsFrozenCountsNothing() {
        judge(CitizenConstraints::h02, timetable(week(citizen("c1")).published(EARLY, LATE)
                .frozenBefore(at(DayOfWeek.TUESDAY, "00:00")))).penalizesBy(0);
    }

    @Test
    void aMeetingAtATimeThatDoesNotSuitAMemberIsWrong() {
        ProblemFixture problem = week(citizen("c1").available(window(DayOfWeek.TUESDAY, "08:00", "12:00")),
                citizen("c2").absent(new Interval(at(DayOfWeek.TUESDAY, "08:00"), at(DayOfWeek.TUESDAY, "09:01"))),
                citizen("c3"));

        judge(CitizenConstraints::h15, timetable(problem, backAt("c1", "09:00"), backAt("c3", "09:00"))).penalizesBy(0);
        judge(CitizenConstraints::h15, timetable(problem, backAt("c2", "14:00"), backAt("c3", "14:00"))).penalizesBy(0);
        judge(CitizenConstraints::h15, timetable(problem, backAt("c1", "14:00"), backAt("c2", "14:00"))).penalizesBy(1);
        judge(CitizenConstraints::h15, timetable(problem, backAt("c2", "09:00"), backAt("c1", "09:00"))).penalizesBy(1);
    }

    @Test
    void everyMemberWhomTheTimeDoesNotSuitCounts() {
        ProblemFixture problem = week(citizen("c1").available(window(DayOfWeek.TUESDAY, "08:00", "12:00")),
                citizen("c2").available(window(DayOfWeek.TUESDAY, "09:00", "10:00")));

        judge(CitizenConstraints::h15, timetable(problem, backAt("c2", "14:00"), backAt("c1", "14:00"))).penalizesBy(2);
    }

    @Test
    void eachDayOfWaitingForAnExaminationCounts() {
        ProblemFixture problem = week(citizen("c1").referredOn(MONDAY.minusDays(2)),
                citizen("c2").referredOn(MONDAY.minusDays(1)), citizen("c3"));

        judge(CitizenConstraints::waitDay, timetable(problem, examination("c1", DayOfWeek.MONDAY))).penalizesBy(0);
        judge(CitizenConstraints::waitDay, timetable(problem, examination("c1", DayOfWeek.TUESDAY))).penalizesBy(1);
        judge(CitizenConstraints::waitDay, timetable(problem, examination("c2", DayOfWeek.THURSDAY),
                examination("c1", DayOfWeek.TUESDAY), training("c3", at(DayOfWeek.FRIDAY, "09:00"), "anna", "cell")))
                .penalizesBy(4);
    }

    @Test
    void onlyAFrozenExaminationThatServesItsDemandWaits() {
        ProblemFixture problem = week(citizen("c1").referredOn(MONDAY.minusDays(2)), citizen("c2"))
                .published(examination("c1", DayOfWeek.WEDNESDAY), examination("c2", DayOfWeek.FRIDAY))
                .frozenBefore(at(DayOfWeek.SUNDAY, "00:00"));

        judge(CitizenConstraints::waitDay, timetable(problem)).penalizesBy(2);
    }

    @Test
    void trainingsOnConsecutiveDatesAreCountedInPairs() {
        ProblemFixture problem = weeks(2, citizen("c1"), citizen("c2").on("often")).pathway("often",
                Setting.INDIVIDUAL, 4);
        Session monday = training("c1", at(DayOfWeek.MONDAY, "09:00"), "anna", "cell");

        judge(CitizenConstraints::adjacentDays,
                timetable(problem, monday, training("c1", at(DayOfWeek.WEDNESDAY, "09:00"), "anna", "cell")))
                .penalizesBy(0);
        judge(CitizenConstraints::adjacentDays,
                timetable(problem, training("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "cell"), monday))
                .penalizesBy(1);
        judge(CitizenConstraints::adjacentDays,
                timetable(problem, monday, inClass("c1", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back"),
                        training("c2", at(DayOfWeek.FRIDAY, "10:00"), "anna", "cell"),
                        training("c2", at(DayOfWeek.WEDNESDAY, "10:00"), "anna", "cell"),
                        training("c2", at(DayOfWeek.THURSDAY, "10:00"), "anna", "cell")))
                .penalizesBy(3);
    }

    @Test
    void onlyTrainingsAreAdjacent() {
        ProblemFixture problem = week(citizen("c1").on("reviewed")).pathway("reviewed", Setting.INDIVIDUAL, 2,
                new Review(SessionKind.REEVALUATION, 4, 30));

        judge(CitizenConstraints::adjacentDays, timetable(problem, EARLY,
                alone("c1", SessionKind.REEVALUATION, at(DayOfWeek.TUESDAY, "09:00"), 30, "anna", "cell")))
                .penalizesBy(0);
    }

    @Test
    void sessionsOutsideEveryPreferredTimeCount() {
        ProblemFixture problem = week(citizen("c1").prefers(window(DayOfWeek.MONDAY, "09:00", "10:00"))
                .prefers(window(DayOfWeek.TUESDAY, "14:00", "15:00")), citizen("c2"),
                citizen("c3").prefers(window(DayOfWeek.TUESDAY, "08:00", "09:45")));

        judge(CitizenConstraints::outsidePreference,
                timetable(problem, EARLY, backAt("c1", "14:00"), backAt("c2", "14:00")))
                .penalizesBy(0);
        judge(CitizenConstraints::outsidePreference, timetable(problem, LATE, backAt("c1", "14:00"))).penalizesBy(1);
        judge(CitizenConstraints::outsidePreference,
                timetable(problem, backAt("c3", "09:00"), backAt("c1", "09:00"), LATE))
                .penalizesBy(3);
    }

    @Test
    void frozenSessionsOutsidePreferenceCountToo() {
        ProblemFixture problem = week(citizen("c1").prefers(window(DayOfWeek.MONDAY, "09:00", "10:00")))
                .published(LATE, backAt("c1", "14:00")).frozenBefore(at(DayOfWeek.WEDNESDAY, "00:00"));

        judge(CitizenConstraints::outsidePreference, timetable(problem)).penalizesBy(2);
    }

    private static Session backAt(String citizen, String time) {
        return inClass(citizen, at(DayOfWeek.TUESDAY, time), "anna", "gym", "back");
    }

    private static Session examination(String citizen, DayOfWeek day) {
        return alone(citizen, SessionKind.EXAMINATION, at(day, "13:00"), 60, "anna", "cell");
    }

    private static ProblemFixture school(CitizenFixture... citizens) {
        return week(citizens)
                .pathway(new Pathway("joined", "", 7, 60, new Training(8, 2, 30, Setting.INDIVIDUAL, 2), List.of(4, 4),
                        List.of(), Admission.ANYBODY, null, false, true, Map.of()))
                .room("gym2", RoomUse.EDUCATION)
                .rehabClass("school", ClassKind.EDUCATION, 5, ProblemFixture.day(DayOfWeek.MONDAY, "09:30"));
    }

    private static Session lesson(String citizen) {
        return new Session(citizen, SessionKind.EDUCATION, at(DayOfWeek.MONDAY, "09:30"),
                at(DayOfWeek.MONDAY, "10:30"), "anna", "gym2", "school");
    }

    @Test
    void aTrainingAndAnEducationAreOneVisitWhereThePathwaySaysSo() {
        ProblemFixture problem = school(citizen("c1").on("joined"), citizen("c2").on("joined"));

        judge(CitizenConstraints::h02, timetable(problem, EARLY, lesson("c1"))).penalizesBy(0);
        judge(CitizenConstraints::h02,
                timetable(problem, training("c1", at(DayOfWeek.MONDAY, "11:00"), "bent", "den"), lesson("c1")))
                .penalizesBy(0);
        judge(CitizenConstraints::h02,
                timetable(problem, training("c1", at(DayOfWeek.MONDAY, "11:15"), "bent", "den"), lesson("c1"),
                        training("c2", at(DayOfWeek.MONDAY, "09:15"), "bent", "den"), lesson("c2")))
                .penalizesBy(2);
        judge(CitizenConstraints::h02, timetable(problem, EARLY, lesson("c1"), LATE)).penalizesBy(1);
        judge(CitizenConstraints::h02, timetable(problem, EARLY, LATE)).penalizesBy(1);
    }

    @Test
    void anEducationOnAnotherDayIsAVisitMore() {
        ProblemFixture problem = school(citizen("c1").on("joined"), citizen("c2").on("joined"));

        judge(CitizenConstraints::extraVisit, timetable(problem, EARLY, lesson("c1"))).penalizesBy(0);
        judge(CitizenConstraints::extraVisit, timetable(problem, lesson("c1"), lesson("c2"),
                training("c1", at(DayOfWeek.TUESDAY, "11:00"), "bent", "den"))).penalizesBy(2);
    }

    @Test
    void whatOnePersonHasUnderSeveralIdsDoesNotOverlap() {
        ProblemFixture problem = week(citizen("c1").person("p"), citizen("c2").person("p"), citizen("c3").person("q"));

        judge(CitizenConstraints::h02,
                timetable(problem, EARLY, training("c2", at(DayOfWeek.MONDAY, "09:30"), "bent", "den"),
                        training("c3", at(DayOfWeek.MONDAY, "09:15"), "bent", "den")))
                .penalizesBy(0);
        judge(CitizenConstraints::h02,
                timetable(problem, EARLY, training("c2", at(DayOfWeek.MONDAY, "09:15"), "bent", "den"),
                        backAt("c1", "09:00"), training("c2", at(DayOfWeek.TUESDAY, "09:45"), "bent", "den")))
                .penalizesBy(2);
    }

    @Test
    void aPossibleExaminationWaitsToTheDayAfterTheHorizon() {
        Problem problem = week(citizen("c1").referredOn(MONDAY.plusDays(3)), citizen("c2").referredOn(MONDAY))
                .build().withHorizon(new Horizon(MONDAY, 1, true));

        judge(CitizenConstraints::waitDay, timetable(problem)).penalizesBy(4 + 7);
        judge(CitizenConstraints::waitDay, timetable(problem, examination("c1", DayOfWeek.FRIDAY)))
                .penalizesBy(1 + 7);
        judge(DemandConstraints::unplacedExamination, timetable(problem)).penalizesBy(0);
    }

    @Test
    void aMeetingThatIsOutsideAndInAnAbsenceCountsTwice() {
        ProblemFixture problem = week(citizen("c1").available(window(DayOfWeek.TUESDAY, "08:00", "12:00"))
                .absent(new Interval(at(DayOfWeek.TUESDAY, "14:30"), at(DayOfWeek.TUESDAY, "15:00"))), citizen("c2"));

        judge(CitizenConstraints::h15, timetable(problem, backAt("c2", "14:00"), backAt("c1", "14:00"))).penalizesBy(2);
    }
}
