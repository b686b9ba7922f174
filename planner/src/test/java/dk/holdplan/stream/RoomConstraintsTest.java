package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.window;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.week;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Interval;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RehabClass;
import dk.holdplan.problem.Room;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoomConstraintsTest {

    private static final LocalDateTime TUESDAY = at(DayOfWeek.TUESDAY, "09:00");
    private static final LocalDateTime AFTERNOON = at(DayOfWeek.TUESDAY, "14:00");
    private static final LocalDateTime THURSDAY = at(DayOfWeek.THURSDAY, "09:00");

    private static ProblemFixture problem() {
        return week(citizen("c1"), citizen("c2").stepFree(), citizen("c3"), citizen("c4").stepFree());
    }

    private static Session back(String citizen, LocalDateTime start, String room) {
        return inClass(citizen, start, "anna", room, "back");
    }

    @Test
    void sessionsOneAfterTheOtherAreFine() {
        judge(RoomConstraints::h11,
                timetable(problem(), training("c2", TUESDAY.plusMinutes(30), "bent", "cell"),
                        training("c1", TUESDAY, "anna", "cell"), training("c3", TUESDAY.plusMinutes(15), "anna", "den"),
                        training("c4", THURSDAY, "anna", "cell")))
                .penalizesBy(0);
    }

    @Test
    void eachPairOfSessionsAtTheSameTimeIsAClash() {
        judge(RoomConstraints::h11, timetable(problem(), training("c2", TUESDAY.plusMinutes(15), "anna", "cell"),
                training("c1", TUESDAY, "bent", "cell"))).penalizesBy(1);
        judge(RoomConstraints::h11,
                timetable(problem(), training("c1", TUESDAY.plusMinutes(15), "anna", "cell"),
                        training("c2", TUESDAY.plusMinutes(15), "bent", "cell"),
                        training("c3", TUESDAY, "bent", "cell"), training("c1", THURSDAY, "anna", "den"),
                        training("c2", THURSDAY, "bent", "den")))
                .penalizesBy(4);
    }

    @Test
    void aMeetingTakesItsRoomOnce() {
        ProblemFixture problem = problem().room("loft", RoomUse.INDIVIDUAL, RoomUse.BACK);

        judge(RoomConstraints::h11, timetable(problem, back("c1", TUESDAY, "loft"), back("c2", TUESDAY, "loft"),
                training("c3", TUESDAY.plusMinutes(60), "bent", "loft"))).penalizesBy(0);
        judge(RoomConstraints::h11, timetable(problem, back("c1", TUESDAY, "loft"), back("c2", TUESDAY, "loft"),
                training("c3", TUESDAY.plusMinutes(30), "bent", "loft"))).penalizesBy(1);
    }

    @Test
    void frozenSessionsClashOnlyWithOthers() {
        ProblemFixture problem = problem().room("loft", RoomUse.INDIVIDUAL, RoomUse.BACK)
                .published(training("c1", TUESDAY, "bent", "loft"), back("c2", TUESDAY, "loft"))
                .frozenBefore(THURSDAY);

        judge(RoomConstraints::h11, timetable(problem)).penalizesBy(0);
        judge(RoomConstraints::h11, timetable(problem, back("c3", TUESDAY, "loft"))).penalizesBy(1);
    }

    @Test
    void aMeetingLiesWithinTheHoursOfItsRoom() {
        Room loft = new Room("loft", "loft", ProblemFixture.SITE, 5, Set.of(RoomUse.BACK), true,
                List.of(window(DayOfWeek.TUESDAY, "08:00", "14:45"), window(DayOfWeek.THURSDAY, "08:00", "16:00")),
                List.of());
        Room attic = new Room("attic", "attic", ProblemFixture.SITE, 5, Set.of(RoomUse.BACK), true,
                List.of(window(DayOfWeek.TUESDAY, "08:00", "16:00")),
                List.of(new Interval(TUESDAY.plusMinutes(30), TUESDAY.plusMinutes(45))));
        ProblemFixture problem = problem().room(loft).room(attic);

        judge(RoomConstraints::h13, timetable(problem)).penalizesBy(0);
        judge(RoomConstraints::h13, timetable(problem, back("c1", TUESDAY, "loft"), back("c1", THURSDAY, "loft")))
                .penalizesBy(0);
        judge(RoomConstraints::h13, timetable(problem, back("c1", AFTERNOON, "loft"), back("c2", AFTERNOON, "loft")))
                .penalizesBy(2);
        judge(RoomConstraints::h13, timetable(problem, back("c1", AFTERNOON, "attic"))).penalizesBy(0);
        judge(RoomConstraints::h13, timetable(problem, back("c1", TUESDAY, "attic"))).penalizesBy(1);
    }

    @Test
    void everyMeetingOutsideTheHoursCounts() {
        Room loft = new Room("loft", "loft", ProblemFixture.SITE, 5, Set.of(RoomUse.BACK), true,
                List.of(window(DayOfWeek.TUESDAY, "08:00", "12:00")), List.of());
        ProblemFixture problem = RuleFixture.weeks(2, citizen("c1"), citizen("c2")).room(loft);

        judge(RoomConstraints::h13, timetable(problem, back("c2", AFTERNOON.plusWeeks(1), "loft"),
                back("c1", AFTERNOON, "loft"))).penalizesBy(2);
    }

    @Test
    void whoNeedsStepFreeAccessIsInStepFreeRooms() {
        judge(RoomConstraints::h14, timetable(problem(), back("c2", TUESDAY, "gym"), back("c1", THURSDAY, "hall")))
                .penalizesBy(0);
        judge(RoomConstraints::h14, timetable(problem(), back("c2", TUESDAY, "hall"))).penalizesBy(1);
        judge(RoomConstraints::h14, timetable(problem(), back("c4", TUESDAY, "hall"), back("c1", TUESDAY, "hall"),
                back("c2", TUESDAY, "hall"), back("c2", THURSDAY, "hall"))).penalizesBy(3);
    }

    private static Room large(int parallel, int change) {
        return new Room("large", "", ProblemFixture.SITE, 5, Set.of(RoomUse.INDIVIDUAL, RoomUse.BACK), true,
                List.of(window(DayOfWeek.TUESDAY, "08:00", "16:00")), List.of(), parallel, change, List.of());
    }

    private static Session beside(String citizen, int minutesLater) {
        return training(citizen, TUESDAY.plusMinutes(minutesLater), citizen.equals("c1") ? "anna" : "bent", "large");
    }

    @Test
    void severalMayBeSideBySideAndEachThatFindsTheRoomFullCounts() {
        ProblemFixture problem = problem().room(large(2, 0));

        judge(RoomConstraints::h11, timetable(problem, beside("c1", 0), beside("c2", 15), beside("c3", 30)))
                .penalizesBy(0);
        judge(RoomConstraints::h11,
                timetable(problem, beside("c1", 15), beside("c2", 0), beside("c3", 15), beside("c4", 15)))
                .penalizesBy(2);
    }

    @Test
    void aMeetingHasAlsoALargeRoomAlone() {
        ProblemFixture problem = problem().room(large(3, 0));

        judge(RoomConstraints::h11, timetable(problem, back("c1", TUESDAY, "large"), back("c2", TUESDAY, "large"),
                training("c3", TUESDAY.plusMinutes(60), "bent", "large"))).penalizesBy(0);
        judge(RoomConstraints::h11, timetable(problem, back("c1", TUESDAY, "large"),
                training("c3", TUESDAY.plusMinutes(45), "bent", "large"),
                training("c4", TUESDAY.plusMinutes(30), "bent", "large"))).penalizesBy(2);
    }

    @Test
    void timeToChangeLiesBetweenTwoButNotBetweenThoseSideBySide() {
        ProblemFixture one = problem().room(large(1, 15));
        ProblemFixture two = problem().room(large(2, 15));

        judge(RoomConstraints::h11, timetable(one, beside("c1", 0), beside("c2", 45))).penalizesBy(0);
        judge(RoomConstraints::h11, timetable(one, beside("c1", 0), beside("c2", 30), beside("c3", 60)))
                .penalizesBy(2);
        judge(RoomConstraints::h11, timetable(two, beside("c1", 0), beside("c2", 30))).penalizesBy(0);
        judge(RoomConstraints::h11, timetable(two, back("c1", TUESDAY, "large"), beside("c2", 60))).penalizesBy(1);
        judge(RoomConstraints::h11, timetable(two, back("c1", TUESDAY, "large"), beside("c2", 75))).penalizesBy(0);
    }

    @Test
    void frozenSessionsSideBySideAreFullOnlyForOthers() {
        ProblemFixture problem = problem().room(large(2, 0)).therapist("carl")
                .published(beside("c1", 0), beside("c2", 15), beside("c3", 15)).frozenBefore(THURSDAY);

        judge(RoomConstraints::h11, timetable(problem)).penalizesBy(0);
        judge(RoomConstraints::h11, timetable(problem, training("c4", TUESDAY.plusMinutes(15), "carl", "large")))
                .penalizesBy(1);
        judge(RoomConstraints::h11, timetable(problem, training("c4", TUESDAY, "carl", "large"))).penalizesBy(2);
    }

    @Test
    void theTimeToSetUpAClassLiesWithinTheHoursOfItsRoom() {
        RehabClass prepared = new RehabClass("prepared", "", ClassKind.BACK, ProblemFixture.SITE, "CLASS", 9, 60, null,
                null, List.of(ProblemFixture.day(DayOfWeek.TUESDAY, "08:15", "10:00")), 15, 0, 0, null, null,
                List.of());
        Room loft = new Room("loft", "", ProblemFixture.SITE, 5, Set.of(RoomUse.BACK), true,
                List.of(window(DayOfWeek.TUESDAY, "08:15", "16:00")), List.of());
        ProblemFixture problem = problem().room(loft).rehabClass(prepared);

        judge(RoomConstraints::h13,
                timetable(problem, inClass("c1", at(DayOfWeek.TUESDAY, "10:00"), "anna", "loft", "prepared")))
                .penalizesBy(0);
        judge(RoomConstraints::h13,
                timetable(problem, inClass("c1", at(DayOfWeek.TUESDAY, "08:15"), "anna", "loft", "prepared"),
                        inClass("c3", at(DayOfWeek.TUESDAY, "08:15"), "anna", "loft", "prepared")))
                .penalizesBy(2);
    }
}
