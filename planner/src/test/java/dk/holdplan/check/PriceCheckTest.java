package dk.holdplan.check;

import static dk.holdplan.problem.CitizenFixture.citizen;
import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.problem.CitizenFixture;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.problem.RoomUse;
import dk.holdplan.problem.Setting;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the solver counts in 32 bits has to fit into them. */
class PriceCheckTest {

    private static final int CITIZENS = 500;

    /** Each of 500 citizens trains twice a week, half an hour, for eight weeks. */
    private static Problem problem(Map<String, Integer> weights) {
        Problem problem = new ProblemFixture().weeks(8).therapist("anna").room("cell", RoomUse.INDIVIDUAL)
                .pathway("path", Setting.INDIVIDUAL, 2).citizens(IntStream.range(0, CITIZENS)
                        .mapToObj(i -> citizen("c" + i)).toArray(CitizenFixture[]::new))
                .build();
        return new Problem(problem.name(), problem.timeZone(), problem.horizon(), problem.gridMinutes(),
                problem.lunch(), problem.closedDays(), problem.sites(), problem.rooms(), problem.therapists(),
                problem.classes(), problem.pathways(), problem.citizens(), null, weights);
    }

    private static boolean fits(Map<String, Integer> weights) {
        return ProblemCheck.issues(problem(weights)).stream()
                .noneMatch(issue -> issue.isError() && issue.pointer().equals("/weights"));
    }

    @Test
    void refusesWeightsWithWhichASumWouldNotFit() {
        assertThat(fits(Map.of("unplacedTraining", 100_000))).isTrue();
        assertThat(fits(Map.of("overloadMinute", 1_000))).isTrue();
        assertThat(fits(Map.of("overloadMinute", 100_000))).isFalse();
        assertThat(fits(Map.of("waitDay", 100_000))).isFalse();
        assertThat(fits(Map.of("waitDay", 50_000, "otherTherapist", 50_000))).isTrue();
    }

    @Test
    void letsWhatIsUsualPass() {
        assertThat(fits(Map.of())).isTrue();
        assertThat(fits(Map.of("publishedMoved", 100_000))).isTrue();
    }
}
