package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.shift;
import static dk.holdplan.problem.ProblemFixture.window;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.week;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.Therapist;
import dk.holdplan.problem.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule of a therapist's day: none, one and several; more than 250 lines, since there are as many rules. */
class TherapistConstraintsTest {

    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "09:00");
    private static final LocalDateTime THURSDAY = at(DayOfWeek.THURSDAY, "09:00");

    private static ProblemFixture problem() {
        return week(citizen("c1"), citizen("c2"), citizen("c3"), citizen("c4"));
    }

    private static Session back(String citizen, LocalDateTime start, String therapist) {
        return inClass(citizen, start, therapist, "gym", "back");
    }

    @Test
    void sessionsOneAfterTheOtherAreFine() {
        judge(TherapistConstraints::h07,
                timetable(problem(), training("c2", TUESDAY.plusMinutes(30), "anna", "cell"),
                        training("c1", TUESDAY, "anna", "cell"), training("c3", TUESDAY.plusMinutes(15), "bent", "den"),
                        training("c4", THURSDAY, "anna", "cell")))
                .penalizesBy(0);
    }

    @Test
    void eachPairOfSessionsAtTheSameTimeIsAClash() {
        judge(TherapistConstraints::h07, timetable(problem(), training("c2", TUESDAY.plusMinutes(15), "anna", "cell"),
                training("c1", TUESDAY, "anna", "den"))).penalizesBy(1);
        judge(TherapistConstraints::h07,
                timetable(problem(), training("c1", TUESDAY.plusMinutes(30), "anna", "cell"),
                        training("c2", TUESDAY.plusMinutes(15), "anna", "den"),
                        training("c3", TUESDAY, "anna", "cell"), training("c4", TUESDAY.plusMinutes(15), "anna", "den"),
                        training("c1", THURSDAY, "bent", "den"), training("c2", THURSDAY, "bent", "cell")))
                .penalizesBy(6);
    }

    @Test
    void aMeetingClashesOnceHoweverManyAreInIt() {
        judge(TherapistConstraints::h07,
                timetable(problem(), back("c1", TUESDAY, "anna"), back("c2", TUESDAY, "anna"),
                        training("c3", TUESDAY.plusMinutes(45), "anna", "cell")))
                .penalizesBy(1);
        judge(TherapistConstraints::h07,
                timetable(problem(), back("c1", TUESDAY, "anna"), back("c2", TUESDAY, "anna"),
                        training("c3", TUESDAY.plusMinutes(60), "anna", "cell")))
                .penalizesBy(0);
    }

    @Test
    void frozenSessionsClashOnlyWithOthers() {
        Session frozen = training("c1", TUESDAY, "anna", "cell");
        ProblemFixture problem = problem()
                .published(frozen, training("c2", TUESDAY, "anna", "cell"), back("c3", TUESDAY, "anna"))
                .frozenBefore(THURSDAY);

        judge(TherapistConstraints::h07, timetable(problem)).penalizesBy(0);
        judge(TherapistConstraints::h07, timetable(problem, back("c4", TUESDAY, "anna"))).penalizesBy(2);
    }

    @Test
    void aMeetingLiesInAShiftOfItsTherapist() {
        Therapist carl = new Therapist("carl", "carl", Set.of("CLASS"), List.of(
                shift(MONDAY.plusDays(1), "08:00", "12:00"), shift(MONDAY.plusDays(3), "08:00", "16:00")));
        ProblemFixture problem = problem().therapist(carl);
        LocalDateTime afternoon = at(DayOfWeek.TUESDAY, "14:00");

        judge(TherapistConstraints::h08, timetable(problem, back("c1", TUESDAY, "carl"), back("c1", THURSDAY, "carl")))
                .penalizesBy(0);
        judge(TherapistConstraints::h08,
                timetable(problem, back("c1", afternoon, "carl"), back("c2", afternoon, "carl")))
                .penalizesBy(2);
        judge(TherapistConstraints::h08, timetable(problem)).penalizesBy(0);
    }

    @Test
    void everyMeetingOutsideAShiftCounts() {
        Therapist carl = new Therapist("carl", "carl", Set.of("CLASS"),
                List.of(shift(MONDAY.plusDays(1), "08:00", "12:00"), shift(MONDAY.plusDays(8), "09:00", "10:00")));
        ProblemFixture problem = RuleFixture.weeks(2, citizen("c1"), citizen("c2")).therapist(carl);
        LocalDateTime afternoon = at(DayOfWeek.TUESDAY, "14:00");

        judge(TherapistConstraints::h08,
                timetable(problem, back("c2", afternoon.plusWeeks(1), "carl"), back("c1", afternoon, "carl")))
                .penalizesBy(2);
    }

    @Test
    void lunchIsFreeInOnePiece() {
        ProblemFixture problem = problem().lunch("11:00", "12:30", 45);
        Session from11 = training("c1", at(DayOfWeek.TUESDAY, "11:00"), "anna", "cell");
        Session from1130 = training("c2", at(DayOfWeek.TUESDAY, "11:30"), "anna", "cell");
        Session until1130 = training("c2", at(DayOfWeek.TUESDAY, "11:00"), "bent", "den");
        Session from12 = training("c3", at(DayOfWeek.TUESDAY, "12:00"), "bent", "den");

        judge(TherapistConstraints::h10, timetable(problem, from11)).penalizesBy(0);
        judge(TherapistConstraints::h10, timetable(problem, from1130, from11)).penalizesBy(1);
        judge(TherapistConstraints::h10, timetable(problem, from11, from12, until1130)).penalizesBy(1);
    }

    @Test
    void onlyShiftsThatCoverTheLunchWindowHaveLunch() {
        Therapist carl = new Therapist("carl", "carl", Set.of(), List.of(shift(MONDAY, "08:00", "12:15"),
                shift(MONDAY.plusDays(1), "08:00", "16:00"), shift(MONDAY.plusDays(2), "11:00", "12:30")));
        ProblemFixture problem = problem().therapist(carl).lunch("11:00", "12:30", 75);

        judge(TherapistConstraints::h10,
                timetable(problem, training("c1", at(DayOfWeek.MONDAY, "11:15"), "carl", "cell"),
                        training("c2", at(DayOfWeek.WEDNESDAY, "12:00"), "carl", "cell"),
                        training("c3", at(DayOfWeek.TUESDAY, "11:00"), "carl", "cell")))
                .penalizesBy(2);
    }

    @Test
    void aLunchTakenByFrozenSessionsAloneCountsNothing() {
        ProblemFixture problem = problem().lunch("11:00", "12:00", 45)
                .published(training("c1", at(DayOfWeek.TUESDAY, "11:15"), "anna", "cell")).frozenBefore(THURSDAY);

        judge(TherapistConstraints::h10, timetable(problem)).penalizesBy(0);
        judge(TherapistConstraints::h10,
                timetable(problem, training("c2", at(DayOfWeek.TUESDAY, "12:00"), "anna", "cell")))
                .penalizesBy(0);
        judge(TherapistConstraints::h10,
                timetable(problem, training("c2", at(DayOfWeek.TUESDAY, "11:45"), "anna", "cell")))
                .penalizesBy(1);
    }

    @Test
    void eachMinuteBeyondFourFifthsOfTheShiftCounts() {
        Therapist carl = new Therapist("carl", "carl", Set.of("CLASS"), List.of(
                shift(MONDAY.plusDays(1), "08:00", "10:00"), shift(MONDAY.plusDays(3), "09:00", "10:00"),
                shift(MONDAY.plusDays(3), "11:00", "11:40")));
        ProblemFixture problem = problem().therapist(carl);
        Session half = training("c1", TUESDAY.minusMinutes(60), "carl", "cell");

        judge(TherapistConstraints::overloadMinute, timetable(problem, half, back("c2", TUESDAY, "carl"),
                back("c3", TUESDAY, "carl"))).penalizesBy(0);
        judge(TherapistConstraints::overloadMinute, timetable(problem, half, back("c2", TUESDAY, "carl"),
                back("c3", TUESDAY, "carl"), training("c4", TUESDAY.minusMinutes(30), "carl", "cell")))
                .penalizesBy(24);
        judge(TherapistConstraints::overloadMinute,
                timetable(problem, half, back("c2", TUESDAY, "carl"),
                        training("c4", TUESDAY.minusMinutes(30), "carl", "cell"), back("c3", THURSDAY, "carl"),
                        training("c1", at(DayOfWeek.THURSDAY, "11:00"), "carl", "cell")))
                .penalizesBy(24 + 10);
    }

    @Test
    void frozenSessionsLoadTheirTherapistEvenWithoutAShift() {
        ProblemFixture problem = problem().published(training("c1", TUESDAY, "ghost", "cell"),
                back("c2", TUESDAY, "ghost"), back("c3", TUESDAY, "ghost")).frozenBefore(THURSDAY);

        judge(TherapistConstraints::overloadMinute, timetable(problem)).penalizesBy(90);
    }

    /** Works like the others and needs time for notes. */
    private static Therapist writing(int minutes, WeeklyWindow... avoids) {
        return new Therapist("carl", "carl", Set.of("CLASS"), List.of(shift(MONDAY.plusDays(1), "08:00", "16:00"),
                shift(MONDAY.plusDays(3), "08:00", "16:00")), List.of(), minutes, List.of(avoids));
    }

    /** A class that needs a quarter before and half an hour after. */
    private static RehabClass prepared(String... starts) {
        return new RehabClass("prepared", "", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 9, 60, null, null,
                List.of(ProblemFixture.day(DayOfWeek.TUESDAY, starts)), 15, 30, 0, null, null, List.of());
    }

    private static Session prepared(String citizen, String time, String therapist) {
        return inClass(citizen, at(DayOfWeek.TUESDAY, time), therapist, "gym", "prepared");
    }

    @Test
    void notesTakeTheTherapistAfterASessionAlone() {
        ProblemFixture problem = problem().therapist(writing(15));

        judge(TherapistConstraints::h07, timetable(problem, training("c1", TUESDAY, "carl", "cell"),
                training("c2", TUESDAY.plusMinutes(45), "carl", "cell"))).penalizesBy(0);
        judge(TherapistConstraints::h07, timetable(problem, training("c1", TUESDAY, "carl", "cell"),
                training("c2", TUESDAY.plusMinutes(30), "carl", "den"),
                training("c3", TUESDAY.plusMinutes(60), "carl", "cell"),
                training("c4", TUESDAY.plusMinutes(30), "bent", "cell"))).penalizesBy(2);
    }

    @Test
    void aClassTakesItsTherapistWhileItIsSetUpAndCleared() {
        ProblemFixture problem = problem().rehabClass(prepared("11:00", "14:30"));

        judge(TherapistConstraints::h07, timetable(problem, prepared("c1", "11:00", "anna"),
                prepared("c2", "11:00", "anna"), training("c3", at(DayOfWeek.TUESDAY, "10:15"), "anna", "cell"),
                training("c4", at(DayOfWeek.TUESDAY, "12:30"), "anna", "cell"))).penalizesBy(0);
        judge(TherapistConstraints::h07, timetable(problem, prepared("c1", "11:00", "anna"),
                training("c3", at(DayOfWeek.TUESDAY, "10:30"), "anna", "cell"),
                training("c4", at(DayOfWeek.TUESDAY, "12:15"), "anna", "cell"))).penalizesBy(2);
        judge(TherapistConstraints::h08, timetable(problem, prepared("c1", "14:30", "anna"))).penalizesBy(0);
    }

    @Test
    void theTimeToClearLiesInTheShift() {
        Therapist dora = new Therapist("dora", "dora", Set.of("CLASS"),
                List.of(shift(MONDAY.plusDays(1), "08:00", "15:45")));
        ProblemFixture problem = problem().therapist(dora).rehabClass(prepared("11:00", "14:30"));

        judge(TherapistConstraints::h08, timetable(problem, prepared("c1", "11:00", "dora"))).penalizesBy(0);
        judge(TherapistConstraints::h08,
                timetable(problem, prepared("c1", "14:30", "dora"), prepared("c3", "14:30", "dora"))).penalizesBy(2);
    }

    @Test
    void aFrozenMeetingIsSetUpOnlyWhenOthersJoin() {
        ProblemFixture problem = problem().rehabClass(prepared("11:00"))
                .published(prepared("c1", "11:00", "anna"),
                        training("c2", at(DayOfWeek.TUESDAY, "10:30"), "anna", "cell"))
                .frozenBefore(THURSDAY);

        judge(TherapistConstraints::h07, timetable(problem)).penalizesBy(0);
        judge(TherapistConstraints::h07,
                timetable(problem, training("c3", at(DayOfWeek.TUESDAY, "12:00"), "anna", "cell"))).penalizesBy(0);
        judge(TherapistConstraints::h07, timetable(problem, prepared("c3", "11:00", "anna"),
                training("c4", at(DayOfWeek.TUESDAY, "12:00"), "anna", "cell"))).penalizesBy(2);
    }

    @Test
    void takenTimeIsNotLunch() {
        ProblemFixture problem = problem().therapist(writing(15)).lunch("11:00", "12:30", 45);
        Session until1130 = training("c1", at(DayOfWeek.TUESDAY, "11:00"), "carl", "cell");

        judge(TherapistConstraints::h10, timetable(problem, until1130)).penalizesBy(0);
        judge(TherapistConstraints::h10,
                timetable(problem, until1130, training("c2", at(DayOfWeek.TUESDAY, "12:15"), "carl", "cell")))
                .penalizesBy(1);
    }

    @Test
    void takenTimeIsWork() {
        Therapist carl = new Therapist("carl", "carl", Set.of("CLASS"),
                List.of(shift(MONDAY.plusDays(1), "08:00", "10:00")), List.of(), 15, List.of());
        ProblemFixture problem = problem().therapist(carl);

        judge(TherapistConstraints::overloadMinute,
                timetable(problem, training("c1", TUESDAY.minusMinutes(60), "carl", "cell"),
                        training("c2", TUESDAY.minusMinutes(15), "carl", "cell")))
                .penalizesBy(0);
        judge(TherapistConstraints::overloadMinute,
                timetable(problem, training("c1", TUESDAY.minusMinutes(60), "carl", "cell"),
                        training("c2", TUESDAY.minusMinutes(15), "carl", "cell"),
                        training("c3", TUESDAY.plusMinutes(15), "carl", "den")))
                .penalizesBy(3 * 45 - 96);
    }

    @Test
    void eachBlockAtATimeThatItsTherapistAvoidsCountsOnce() {
        ProblemFixture problem = problem().rehabClass(prepared("11:00"))
                .therapist(writing(15, window(DayOfWeek.TUESDAY, "09:45", "10:50"),
                        window(DayOfWeek.TUESDAY, "10:45", "12:00")));

        judge(TherapistConstraints::therapistAvoids, timetable(problem, training("c1", TUESDAY, "carl", "cell"),
                training("c2", TUESDAY.plusMinutes(60), "anna", "cell"))).penalizesBy(0);
        judge(TherapistConstraints::therapistAvoids,
                timetable(problem, training("c1", TUESDAY.plusMinutes(15), "carl", "cell"),
                        prepared("c2", "11:00", "carl"), prepared("c3", "11:00", "carl"),
                        training("c4", TUESDAY.plusMinutes(60), "carl", "den")))
                .penalizesBy(3);
    }
}
