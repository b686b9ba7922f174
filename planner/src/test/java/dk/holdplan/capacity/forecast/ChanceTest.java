package dk.holdplan.capacity.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChanceTest {

    private static final int DRAWS = 20_000;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 4, 40})
    void drawsPoissonNumbersOfTheRateAndItsVariance(double rate) {
        Chance chance = new Chance(1, 2, 3);
        double[] numbers = IntStream.range(0, DRAWS).mapToDouble(i -> chance.poisson(rate)).toArray();
        double mean = DoubleStream.of(numbers).average().orElseThrow();
        double variance = DoubleStream.of(numbers).map(number -> (number - mean) * (number - mean)).average()
                .orElseThrow();

        assertThat(mean).isCloseTo(rate, within(0.03 * rate));
        assertThat(variance).isCloseTo(rate, within(0.05 * rate));
    }

    @Test
    void dependsOnSeedAndPurposeAlone() {
        assertThat(new Chance(1, 2).below(1_000_000)).isEqualTo(new Chance(1, 2).below(1_000_000));
        assertThat(IntStream.range(0, 50).mapToObj(i -> new Chance(1, i).below(1_000_000)).distinct()).hasSize(50);
    }

    @Test
    void takesQuantilesBetweenNeighbours() {
        assertThat(Band.of(IntStream.rangeClosed(0, 10).asDoubleStream())).isEqualTo(new Band(1, 5, 9));
        assertThat(Band.of(DoubleStream.of(3, Double.NaN, 1))).isEqualTo(new Band(1.2, 2, 2.8));
        assertThat(Band.of(DoubleStream.empty()).median()).isNaN();
    }
}
