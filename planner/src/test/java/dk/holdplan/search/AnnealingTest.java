package dk.holdplan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.holdplan.problem.ProblemFixture;
import dk.holdplan.rule.Level;
import dk.holdplan.rule.Rule;
import dk.holdplan.rule.Weights;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class AnnealingTest {

    private static Annealing annealing(ToIntFunction<Rule> weight) {
        ProblemFixture problem = new ProblemFixture();
        Arrays.stream(Rule.values()).filter(rule -> rule.level() != Level.HARD)
                .forEach(rule -> problem.weight(rule.id(), weight.applyAsInt(rule)));
        return Annealing.of(Weights.of(problem.build()));
    }

    @Test
    void coolsDown() {
        Annealing annealing = annealing(Rule::defaultWeight);

        assertThat(annealing.temperature(0)).isCloseTo(annealing.hot(), within(1e-9));
        assertThat(annealing.temperature(0.5)).isBetween(annealing.cold(), annealing.hot());
        assertThat(annealing.temperature(1)).isCloseTo(annealing.cold(), within(1e-9));
        assertThat(annealing.temperature(7)).isEqualTo(annealing.temperature(1));
    }

    @Test
    void isTwiceAsHotWhenAllWeightsAreDoubled() {
        Annealing usual = annealing(Rule::defaultWeight);
        Annealing doubled = annealing(rule -> 2 * rule.defaultWeight());

        assertThat(doubled.hot()).isEqualTo(2 * usual.hot());
        assertThat(doubled.cold()).isEqualTo(2 * usual.cold());
        assertThat(doubled.mediumInSoft()).isEqualTo(usual.mediumInSoft());
    }

    @Test
    void worksWithoutAnyWeight() {
        Annealing annealing = annealing(rule -> 0);

        assertThat(annealing.hot()).isPositive();
        assertThat(annealing.cold()).isPositive();
        assertThat(annealing.mediumInSoft()).isPositive();
    }
}
