package dk.holdplan.check;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static dk.holdplan.problem.ProblemFixture.inClass;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final Problem PROBLEM = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
            .pathway("path", Setting.INDIVIDUAL, 2).citizens(citizen("c1")).build();
    private static final Session KNOWN = alone("c1", SessionKind.TRAINING, at(DayOfWeek.MONDAY, "08:00"), 30, "anna",
            "cell");

    @Test
    void findsNothingInAPlanOfTheProblem() {
        assertThat(PlanCheck.issues(PROBLEM, List.of(KNOWN, KNOWN))).isEmpty();
    }

    @Test
    void allowsWhatWasPublishedWithATherapistWhoLeft() {
        Session before = alone("c1", SessionKind.TRAINING, at(DayOfWeek.TUESDAY, "08:00"), 30, "bent", "cell");
        Problem problem = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 2).citizens(citizen("c1")).published(before).build();

        assertThat(PlanCheck.issues(problem, List.of(KNOWN, before))).isEmpty();
    }

    @Test
    void findsEverythingThatTheProblemDoesNotHave() {
        Session strange = inClass("0101701234", at(DayOfWeek.MONDAY, "09:00"), "bent", "gym", "back");

        List<Issue> issues = PlanCheck.issues(PROBLEM, List.of(KNOWN, strange));

        assertThat(issues).allMatch(Issue::isError).extracting(Issue::pointer).containsExactly("/sessions/1/citizen",
                "/sessions/1/therapist", "/sessions/1/room", "/sessions/1/class");
        assertThat(issues.getFirst().value()).asString().doesNotContain("0101701234");
    }
}
