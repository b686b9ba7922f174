package dk.holdplan.rule;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Pathway.Review;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServingTest {

    private static final int WEEK = 4;

    /** Three reviews of different lengths in the first week of the horizon. */
    private final Need need = Needs.of(new ProblemFixture().pathway("path", Setting.INDIVIDUAL, 0,
            new Review(SessionKind.REEVALUATION, WEEK, 30), new Review(SessionKind.REEVALUATION, WEEK, 45),
            new Review(SessionKind.REEVALUATION, WEEK, 60)).citizens(citizen("c1")).build()).get("c1");

    private static Session review(DayOfWeek day, int minutes) {
        return alone("c1", SessionKind.REEVALUATION, at(day, "09:00"), minutes, "anna", "cell");
    }

    private List<Integer> open(Session... sessions) {
        return Serving.open(need, List.of(sessions)).stream().map(Serving.Wanted::minutes).toList();
    }

    @Test
    void leavesOpenWhatNoSessionServes() {
        assertThat(open()).containsExactly(30, 45, 60);
        assertThat(open(review(DayOfWeek.MONDAY, 45))).containsExactly(30, 60);
        assertThat(open(review(DayOfWeek.MONDAY, 60), review(DayOfWeek.TUESDAY, 50)))
                .as("one of a length that is not needed takes the first").containsExactly(45);
        assertThat(open(review(DayOfWeek.MONDAY, 45), review(DayOfWeek.TUESDAY, 45),
                review(DayOfWeek.WEDNESDAY, 45), review(DayOfWeek.THURSDAY, 45))).isEmpty();
    }

    @Test
    void leavesWhatIsOfAnotherKindOrWeek() {
        Session closing = alone("c1", SessionKind.CLOSING, at(DayOfWeek.MONDAY, "09:00"), 45, "anna", "cell");
        Session later = alone("c1", SessionKind.REEVALUATION, at(DayOfWeek.MONDAY, "09:00").plusWeeks(1), 45, "anna",
                "cell");

        assertThat(open(closing, later)).containsExactly(30, 45, 60);
    }
}
