package dk.holdplan.plan;

import static dk.holdplan.problem.ProblemFixture.alone;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.Session;
import dk.holdplan.problem.SessionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final Session MONDAY = in(0, 0);
    private static final Session TUESDAY = in(0, 1);
    private static final Session NEXT_MONDAY = in(1, 0);
    private static final Session NEXT_FRIDAY = in(1, 4);

    @Test
    void isWhatTheProblemHasAsPublishedAndNotThePlanThatWasMadeSince() {
        assertThat(Told.sessions(problem(List.of(MONDAY, NEXT_FRIDAY)), List.of(TUESDAY, NEXT_MONDAY)))
                .containsExactly(MONDAY, NEXT_FRIDAY);
    }

    @Test
    void isThePlanInWeeksOfWhichNothingIsPublished() {
        assertThat(Told.sessions(problem(List.of(MONDAY)), List.of(TUESDAY, NEXT_FRIDAY))).containsExactly(MONDAY,
                NEXT_FRIDAY);
        assertThat(Told.sessions(problem(List.of(in(-1, 0))), List.of(TUESDAY))).containsExactly(TUESDAY);
        assertThat(Told.sessions(problem(List.of()), List.of(TUESDAY))).containsExactly(TUESDAY);
    }

    private static Session in(int week, int day) {
        return alone("c1", SessionKind.TRAINING,
                ProblemFixture.MONDAY.plusWeeks(week).plusDays(day).atTime(9, 0), 30, "anna", "cell");
    }

    private static Problem problem(List<Session> published) {
        return new ProblemFixture().weeks(2).published(published.toArray(Session[]::new)).build();
    }
}
