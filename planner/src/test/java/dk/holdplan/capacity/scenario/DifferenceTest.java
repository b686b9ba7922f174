package dk.holdplan.capacity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private static final int TRIALS = 40_000;

    private static Difference between(List<Double> today, List<Double> scenario) {
        return Difference.of(Measure.SOFT, new Sample(today), new Sample(scenario));
    }

    @Test
    void takesTheLargerRangeForTheNoise() {
        assertThat(between(List.of(10.0, 14.0, 11.0), List.of(17.0, 16.0, 15.0)))
                .isEqualTo(new Difference(Measure.SOFT, 11, 16, 5, 4, true));
        assertThat(between(List.of(10.0, 14.0, 11.0), List.of(14.0, 15.0, 15.0)).beyondNoise()).isFalse();
        assertThat(between(List.of(1.0), List.of(9.0)).beyondNoise()).as("one seed has no noise to compare with")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 0.061", "4, 0.012", "5, 0.004"})
    void tellsEqualScenariosApartAsSeldomAsItSays(int seeds, double share) {
        Random random = new Random(1);
        long alarms = IntStream.range(0, TRIALS)
                .filter(trial -> between(sample(random, seeds), sample(random, seeds)).beyondNoise()).count();

        assertThat((double) alarms / TRIALS).isCloseTo(share, within(0.005));
    }

    private static List<Double> sample(Random random, int size) {
        return Stream.generate(random::nextGaussian).limit(size).toList();
    }
}
