package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.weeks;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Course.Slot;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ContinuityConstraintsTest {

    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "09:00");
    private static final LocalDateTime THURSDAY = at(DayOfWeek.THURSDAY, "09:00");

    private static ProblemFixture problem() {
        return weeks(2, citizen("c1").ownTherapist("anna"), citizen("c2"), citizen("c3").on("once")).therapist("carl")
                .pathway("once", Setting.CLASS_IF_SUITABLE, 1);
    }

    private static Session back(String citizen, LocalDateTime start) {
        return inClass(citizen, start, "bent", "gym", "back");
    }

    @Test
    void theOwnTherapistAloneIsFine() {
        judge(ContinuityConstraints::otherTherapist,
                timetable(problem(), training("c1", TUESDAY, "anna", "cell"), back("c1", THURSDAY))).penalizesBy(0);
    }

    @Test
    void eachIndividualSessionWithAnotherThanTheOwnTherapistCounts() {
        judge(ContinuityConstraints::otherTherapist,
                timetable(problem(), training("c1", TUESDAY, "bent", "cell"), training("c1", THURSDAY, "anna", "cell")))
                .penalizesBy(1);
        judge(ContinuityConstraints::otherTherapist,
                timetable(problem(), training("c1", THURSDAY, "bent", "cell"), training("c1", TUESDAY, "bent", "cell"),
                        training("c1", TUESDAY.plusWeeks(1), "carl", "cell"),
                        training("c1", THURSDAY.plusWeeks(1), "anna", "cell")))
                .penalizesBy(3);
    }

    @Test
    void withoutAnOwnTherapistEachBeyondTheFirstCounts() {
        judge(ContinuityConstraints::otherTherapist,
                timetable(problem(), training("c2", TUESDAY, "bent", "cell"), training("c2", THURSDAY, "bent", "cell")))
                .penalizesBy(0);
        judge(ContinuityConstraints::otherTherapist,
                timetable(problem(), training("c2", TUESDAY, "bent", "cell"), training("c2", THURSDAY, "anna", "cell")))
                .penalizesBy(1);
        judge(ContinuityConstraints::otherTherapist,
                timetable(problem(), training("c2", THURSDAY, "bent", "cell"), training("c2", TUESDAY, "anna", "cell"),
                        training("c2", TUESDAY.plusWeeks(1), "carl", "cell"),
                        training("c2", THURSDAY.plusWeeks(1), "bent", "cell"),
                        training("c1", TUESDAY, "carl", "den")))
                .penalizesBy(2 + 1);
    }

    @Test
    void frozenSessionsCountWithTheOthers() {
        ProblemFixture problem = problem()
                .published(training("c1", TUESDAY, "ghost", "cell"), training("c2", TUESDAY, "ghost", "den"))
                .frozenBefore(THURSDAY);

        judge(ContinuityConstraints::otherTherapist, timetable(problem)).penalizesBy(1);
        judge(ContinuityConstraints::otherTherapist, timetable(problem, training("c2", THURSDAY, "anna", "cell")))
                .penalizesBy(2);
    }

    @Test
    void asManyClassSlotsAsTrainingsAWeekAreFine() {
        judge(ContinuityConstraints::extraClassSlot,
                timetable(problem(), back("c2", TUESDAY), back("c2", THURSDAY), back("c2", THURSDAY.plusWeeks(1)),
                        back("c3", TUESDAY), back("c3", TUESDAY.plusWeeks(1))))
                .penalizesBy(0);
    }

    @Test
    void eachClassSlotBeyondTheTrainingsAWeekCounts() {
        judge(ContinuityConstraints::extraClassSlot,
                timetable(problem(), back("c3", THURSDAY.plusWeeks(1)), back("c3", TUESDAY))).penalizesBy(1);
        ProblemFixture more = weeks(3, citizen("c1").on("once"), citizen("c2").on("once"), citizen("c3"))
                .pathway("once", Setting.CLASS_IF_SUITABLE, 1).rehabClass("other",
                        ClassKind.BACK, 9, ProblemFixture.day(DayOfWeek.TUESDAY, "11:00"));
        judge(ContinuityConstraints::extraClassSlot,
                timetable(more, back("c1", THURSDAY), back("c1", TUESDAY.plusWeeks(1)),
                        inClass("c1", at(DayOfWeek.TUESDAY, "11:00").plusWeeks(2), "anna", "gym", "other"),
                        back("c2", THURSDAY), inClass("c2", at(DayOfWeek.TUESDAY, "11:00").plusWeeks(1), "anna", "gym",
                                "other")))
                .penalizesBy(2 + 1);
    }

    @Test
    void theWantedTherapistIsOnesOwnWhereTheCourseHasNone() {
        ProblemFixture problem = weeks(2, citizen("c1").wants("bent"),
                citizen("c2").ownTherapist("anna").wants("bent"));

        judge(ContinuityConstraints::otherTherapist, timetable(problem, training("c1", TUESDAY, "bent", "cell"),
                training("c2", TUESDAY, "anna", "den"))).penalizesBy(0);
        judge(ContinuityConstraints::otherTherapist, timetable(problem, training("c1", TUESDAY, "anna", "cell"),
                training("c1", THURSDAY, "anna", "cell"), training("c2", TUESDAY, "bent", "den"))).penalizesBy(3);
    }

    @Test
    void eachTrainingOutsideOnesOwnClassesAndWeekdaysCounts() {
        ProblemFixture problem = weeks(2, citizen("c1").slots(new Slot("back", DayOfWeek.TUESDAY)),
                citizen("c2").slots(new Slot("gone", DayOfWeek.THURSDAY)), citizen("c3"));

        judge(ContinuityConstraints::otherSlot, timetable(problem, back("c1", TUESDAY),
                back("c1", TUESDAY.plusWeeks(1)), back("c3", THURSDAY), training("c1", THURSDAY, "anna", "cell")))
                .penalizesBy(0);
        judge(ContinuityConstraints::otherSlot, timetable(problem, back("c1", THURSDAY), back("c2", THURSDAY),
                back("c2", TUESDAY.plusWeeks(1)))).penalizesBy(3);
    }

    @Test
    void onesOwnNumberOfTrainingsAWeekIsFree() {
        judge(ContinuityConstraints::extraClassSlot, timetable(weeks(2, citizen("c1").perWeek(1)),
                back("c1", THURSDAY), back("c1", TUESDAY.plusWeeks(1)))).penalizesBy(1);
    }
}
