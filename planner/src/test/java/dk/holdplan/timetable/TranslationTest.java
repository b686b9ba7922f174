package dk.holdplan.timetable;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.day;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final Session ALONE = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "09:15"), 30, "anna",
            "cell");
    private static final Session IN_CLASS = inClass("c1", at(DayOfWeek.TUESDAY, "14:00"), "anna", "gym", "back");

    private static ProblemFixture problem() {
        return new ProblemFixture().therapist("anna", "CLASS").room("cell", RoomUse.INDIVIDUAL)
                .room("gym", RoomUse.BACK)
                .rehabClass("back", ClassKind.BACK, 4, day(DayOfWeek.TUESDAY, "09:00", "14:00"))
                .pathway("path", Setting.CLASS_IF_SUITABLE, 2, new Review(SessionKind.CLOSING, 4, 15),
                        new Review(SessionKind.CLOSING, 4, 45))
                .citizens(citizen("c1"), citizen("c2"));
    }

    private static List<Session> thereAndBack(ProblemFixture problem, Session... sessions) {
        Translation translation = new Translation(new Arena(problem.build()));
        return translation.sessions(translation.assignment(List.of(sessions)));
    }

    @Test
    void givesBackWhatItTook() {
        Session longTalk = alone("c2", SessionKind.CLOSING, at(DayOfWeek.MONDAY, "10:00"), 45, "anna", "cell");

        assertThat(thereAndBack(problem(), longTalk, IN_CLASS, ALONE)).containsExactlyInAnyOrder(ALONE, IN_CLASS,
                longTalk);
    }

    @Test
    void leavesOutWhatTheProblemDoesNotKnow() {
        assertThat(thereAndBack(problem(),
                alone("ghost", SessionKind.TRAINING, ALONE.start(), 30, "anna", "cell"),
                alone("c1", SessionKind.TRAINING, ALONE.start(), 30, "ghost", "cell"),
                alone("c1", SessionKind.TRAINING, ALONE.start(), 30, "anna", "ghost"),
                inClass("c1", IN_CLASS.start(), "anna", "gym", "ghost"),
                inClass("c1", at(DayOfWeek.WEDNESDAY, "14:00"), "anna", "gym", "back"))).isEmpty();
    }

    @Test
    void leavesOutWhatServesNoDemand() {
        Session third = alone("c1", SessionKind.TRAINING, at(DayOfWeek.FRIDAY, "09:15"), 30, "anna", "cell");

        assertThat(thereAndBack(problem(), ALONE, IN_CLASS, third)).containsExactly(ALONE, IN_CLASS);
        assertThat(thereAndBack(problem(),
                alone("c1", SessionKind.TRAINING, ALONE.start().plusWeeks(1), 30, "anna", "cell"),
                alone("c1", SessionKind.EXAMINATION, ALONE.start(), 60, "anna", "cell"),
                alone("c1", SessionKind.TRAINING, ALONE.start(), 45, "anna", "cell"),
                alone("c1", SessionKind.TRAINING, ALONE.start().plusMinutes(5), 30, "anna", "cell"))).isEmpty();
    }

    @Test
    void leavesTheDemandThatIsLeftToSessionsThatAreNotFrozen() {
        ProblemFixture frozen = problem().published(ALONE).frozenBefore(MONDAY.plusDays(1).atStartOfDay());

        assertThat(thereAndBack(frozen, ALONE, IN_CLASS)).containsExactly(ALONE, IN_CLASS);
    }
}
