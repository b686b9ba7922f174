package dk.holdplan.capacity.forecast;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.holdplan.demand.Demand;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Course;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RandomProblem;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

    /** Eight weeks of two trainings. */
    private static Problem problem(Course... courses) {
        Problem problem = new ProblemFixture().therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.CLASS, 2)
                .citizens(citizen("c0"), citizen("new").referredOn(ProblemFixture.MONDAY)).build();
        List<Citizen> citizens = IntStream.range(0, courses.length).mapToObj(i -> {
            Citizen like = problem.citizens().getFirst();
            return new Citizen("c" + i, like.sites(), like.pathway(), like.referral(), null, null,
                    like.suitsClasses(), like.needsSkills(), false, like.available(), like.absent(), like.preferred(),
                    null, courses[i]);
        }).toList();
        return new Problem(problem.name(), problem.timeZone(), problem.horizon(), problem.gridMinutes(),
                problem.lunch(), problem.closedDays(), problem.sites(), problem.rooms(), problem.therapists(),
                problem.classes(), problem.pathways(), citizens, null, problem.weights());
    }

    private static Course done(int weeks) {
        return new Course(weeks, null);
    }

    @Test
    void dividesTheSessionsOfTheWeekByThoseOfACourse() {
        Problem problem = problem(done(0), done(3), done(7));

        assertThat(Rates.of(problem, 1, 0).get("path")).isCloseTo(3 * 2 / 16.0, within(1e-9));
    }

    @Test
    void doesNotCountCoursesThatAreOver() {
        assertThat(Rates.of(problem(done(0), done(8), done(9)), 1, 0).get("path")).isCloseTo(2 / 16.0, within(1e-9));
        assertThat(Rates.of(problem(done(8), done(9)), 1, 0)).isEmpty();
    }

    @Test
    void needsMoreNewcomersWhenMoreGiveUpAndFewerWhenWeeksAreRepeated() {
        Problem problem = problem(done(1), done(2));
        double steady = Rates.of(problem, 1, 0).get("path");

        assertThat(Rates.of(problem, 1, 0.1).get("path")).isCloseTo(2 * 2 / (2 * 0.9 * (1 - Math.pow(0.9, 8)) / 0.1),
                within(1e-9)).isGreaterThan(steady);
        assertThat(Rates.of(problem, 0.5, 0).get("path")).isCloseTo(steady * 0.75, within(1e-9));
    }

    @Test
    void survivesThatNobodyEverComes() {
        assertThat(Rates.of(problem(done(0)), 0, 0).get("path")).isPositive();
    }

    /** With these rates, newcomers bring a week the sessions that those under way need now. */
    @ParameterizedTest
    @ValueSource(longs = {2, 5, 11, 17})
    void bringsAsManySessionsAsAreNeededNow(long seed) {
        Problem problem = RandomProblem.of(seed);
        Map<String, WholeCourse> courses = WholeCourse.of(problem, 0.8, 0.05);
        Map<String, Double> rates = Rates.of(problem, 0.8, 0.05);

        rates.forEach((pathway, rate) -> {
            double brought = rate * Needs.of(problem).values().stream()
                    .filter(need -> need.admitted() && need.pathway().id().equals(pathway))
                    .mapToDouble(need -> courses.get(need.citizen().id()).sessions()).average().orElseThrow();
            int needed = Needs.of(problem).values().stream()
                    .filter(need -> need.admitted() && need.pathway().id().equals(pathway)
                            && need.citizen().course() != null)
                    .flatMap(need -> need.demands().stream()).filter(demand -> demand.week() == 0)
                    .mapToInt(Demand::count).sum();
            assertThat(needed == 0 ? 0 : brought).isCloseTo(needed, within(1e-6));
        });
    }
}
