package dk.holdplan.stream;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static dk.holdplan.problem.ProblemFixture.window;
import static dk.holdplan.stream.RuleFixture.judge;
import static dk.holdplan.stream.RuleFixture.timetable;
import static dk.holdplan.stream.RuleFixture.training;
import static dk.holdplan.stream.RuleFixture.week;

import dk.holdplan.problem.Interval;
import dk.holdplan.problem.ProblemFixture;
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
                .penalizesBy(1);
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
}
