package dk.holdplan.data.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.data.Examples;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.rule.Judge;
import dk.holdplan.rule.Verdict;
import dk.holdplan.solve.Solve;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class DatasetSolveTest {

    private static final SolveOptions FEW_STEPS = new SolveOptions(Duration.ofHours(1), null, 1_000L, 1, 2);

    /** Also by the solver's own score: {@link Solve} asserts that it is the judge's. */
    @ParameterizedTest
    @MethodSource("dk.holdplan.data.Examples#problems")
    void isValidAndTrue(String name) {
        assertThat(Solve.class.desiredAssertionStatus()).isTrue();
        Problem problem = Examples.problem(name);

        Plan plan = new Solve(problem, FEW_STEPS).run(progress -> {
        });

        Verdict verdict = new Judge(problem).judge(plan);
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.claims()).isEmpty();
        assertThat(plan.sessions()).isNotEmpty();
    }
}
