package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import dk.holdplan.rule.Judge;
import dk.holdplan.search.Shaker;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedMeetingsTest {

    private static final Session FROZEN = inClass("c1", at(DayOfWeek.TUESDAY, "14:00"), "anna", "gym", "back");
    private static final Session JOINING = inClass("c2", at(DayOfWeek.TUESDAY, "14:00"), "anna", "gym", "back");
    private static final Session NEXT_WEEK = inClass("c2", at(DayOfWeek.TUESDAY, "14:00").plusWeeks(1), "anna", "gym",
            "back");

    private static ProblemFixture problem(int capacity, Session... published) {
        return new ProblemFixture().weeks(2).therapist("anna", "CLASS").therapist("bent", "CLASS")
                .room("cell", RoomUse.INDIVIDUAL).room("gym", RoomUse.BACK).room("hall", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, capacity, day(DayOfWeek.TUESDAY, "09:00", "12:00", "14:00"))
                .pathway("path", Setting.CLASS, 1).citizens(citizen("c1"), citizen("c2"), citizen("c3"))
                .published(published).frozenBefore(MONDAY.plusDays(2).atStartOfDay());
    }

    private static List<Session> replayed(Problem problem, Session... start) {
        Arena arena = new Arena(problem);
        Translation translation = new Translation(arena);
        Board board = new Board(arena);
        new Replay(board).replay(translation.assignment(List.of(start)));
        return translation.sessions(board.at);
    }

    @Test
    void canBeJoinedAsTheyAre() {
        assertThat(replayed(problem(2, FROZEN).build(), JOINING)).containsExactly(FROZEN, JOINING);
    }

    @Test
    void cannotBeJoinedWhenTheyAreFull() {
        Session second = inClass("c3", FROZEN.start(), "anna", "gym", "back");

        assertThat(replayed(problem(1, FROZEN).build(), JOINING)).containsExactly(FROZEN);
        assertThat(replayed(problem(1, FROZEN, second).build(), JOINING)).containsExactly(FROZEN, second);
    }

    @Test
    void cannotBeJoinedWithAnotherTherapistOrTime() {
        Session other = inClass("c2", FROZEN.start(), "bent", "gym", "back");
        Session earlier = inClass("c2", at(DayOfWeek.TUESDAY, "09:00"), "anna", "gym", "back");

        assertThat(replayed(problem(3, FROZEN).build(), other)).containsExactly(FROZEN);
        assertThat(replayed(problem(3, FROZEN).build(), earlier)).containsExactly(FROZEN);
    }

    @Test
    void cannotBeJoinedAgainstTheRules() {
        Session withAGhost = inClass("c1", FROZEN.start(), "ghost", "gym", "back");
        Session atALostTime = inClass("c1", at(DayOfWeek.TUESDAY, "10:00"), "anna", "gym", "back");
        Session tooLong = new Session("c1", SessionKind.TRAINING, FROZEN.start(), FROZEN.start().plusMinutes(75),
                "anna", "gym", "back");
        Session disagreeing = inClass("c3", FROZEN.start(), "bent", "hall", "back");
        Session atTheSameTime = alone("c3", SessionKind.TRAINING, FROZEN.start(), 30, "anna", "cell");

        assertThat(replayed(problem(3, withAGhost).build(), like(withAGhost))).containsExactly(withAGhost);
        assertThat(replayed(problem(3, atALostTime).build(), like(atALostTime))).containsExactly(atALostTime);
        assertThat(replayed(problem(3, tooLong).build(), like(tooLong))).containsExactly(tooLong);
        assertThat(replayed(problem(3, FROZEN, disagreeing).build(), JOINING)).containsExactly(FROZEN, disagreeing);
        assertThat(replayed(problem(3, FROZEN, atTheSameTime).build(), JOINING)).containsExactly(FROZEN,
                atTheSameTime);
    }

    private static Session like(Session session) {
        return new Session("c2", session.kind(), session.start(), session.end(), session.therapist(), session.room(),
                session.rehabClass());
    }

    @Test
    void cannotBeJoinedWhenThatTakesTheLunch() {
        Session atNoon = inClass("c1", at(DayOfWeek.TUESDAY, "12:00"), "anna", "gym", "back");
        Session before = alone("c3", SessionKind.CLOSING, at(DayOfWeek.TUESDAY, "11:10"), 30, "anna", "cell");

        assertThat(replayed(problem(3, atNoon).lunch("11:00", "13:00", 60).build(), like(atNoon)))
                .containsExactly(atNoon, like(atNoon));
        assertThat(replayed(problem(3, atNoon, before).lunch("11:00", "13:00", 60).build(), like(atNoon)))
                .containsExactly(atNoon, before);
    }

    @Test
    void stayWhereTheyAreWhenTheirClassMoves() {
        Problem problem = problem(3, FROZEN).build();
        Arena arena = new Arena(problem);
        Translation translation = new Translation(arena);
        Judge judge = new Judge(problem);
        for (int i = 0; i < 50; i++) {
            Board board = new Board(arena);
            new Replay(board).replay(translation.assignment(List.of(JOINING, NEXT_WEEK)));
            assertThat(translation.sessions(board.at)).containsExactly(FROZEN, JOINING, NEXT_WEEK);

            new Shaker(board, i).strike();

            assertThat(judge.plan(translation.sessions(board.at)).score().hard()).isZero();
        }
    }
}
