package dk.holdplan.demand;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static dk.holdplan.problem.ProblemFixture.alone;
import static dk.holdplan.problem.ProblemFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.ClassKind;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import dk.holdplan.problem.Setting;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Demand REVIEWS = new Demand(SessionKind.REEVALUATION, 0, MONDAY, MONDAY.plusDays(6),
            List.of(30, 45, 60));

    private static Session review(DayOfWeek day, int minutes) {
        return alone("c1", SessionKind.REEVALUATION, at(day, "09:00"), minutes, "anna", "cell");
    }

    @Test
    void isForItsKindAndDatesOnly() {
        Session closing = alone("c1", SessionKind.CLOSING, at(DayOfWeek.MONDAY, "09:00"), 45, "anna", "cell");
        Session later = alone("c1", SessionKind.REEVALUATION, at(DayOfWeek.MONDAY, "09:00").plusWeeks(1), 45, "anna",
                "cell");

        assertThat(REVIEWS.isFor(closing)).isFalse();
        assertThat(REVIEWS.isFor(later)).isFalse();
        assertThat(REVIEWS.isFor(review(DayOfWeek.SUNDAY, 15))).isTrue();
    }

    @Test
    void kindsOfClassSuitByTheKindOfSession() {
        Need need = Needs.of(new ProblemFixture().pathway("path", Setting.CLASS, 2)
                .citizens(CitizenFixture.citizen("c1")).build()).get("c1");

        assertThat(need.suits(SessionKind.TRAINING, ClassKind.BACK)).isTrue();
        assertThat(need.suits(SessionKind.TRAINING, ClassKind.EDUCATION)).isFalse();
        assertThat(need.suits(SessionKind.EDUCATION, ClassKind.EDUCATION)).isTrue();
        assertThat(need.suits(SessionKind.EDUCATION, ClassKind.BACK)).isFalse();
        assertThat(need.suits(SessionKind.CLOSING, ClassKind.BACK)).as("no matter of the kind").isTrue();
    }
}
