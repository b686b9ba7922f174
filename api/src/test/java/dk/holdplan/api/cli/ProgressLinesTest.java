package dk.holdplan.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.plan.Plan;
import dk.holdplan.plan.Plan.Unplaced;
import dk.holdplan.plan.Score;
import dk.holdplan.problem.SessionKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    @Test
    void tellsTimeScoreAndUnplaced() {
        Plan plan = new Plan(new Score(0, 10, 405), List.of(),
                List.of(new Unplaced("c1", SessionKind.TRAINING, 0)), List.of(), List.of());

        assertThat(ProgressLines.line(Duration.ofMillis(83_400), plan))
                .isEqualTo("01:23  0hard/10medium/405soft  1 unplaced");
        assertThat(ProgressLines.line(Duration.ofSeconds(1), null)).isEqualTo("00:01  searching for a first plan");
    }
}
