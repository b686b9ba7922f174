package dk.holdplan.capacity.forecast;

import static dk.holdplan.problem.ProblemFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.holdplan.change.Changes;
import dk.holdplan.change.OldRepair;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.RandomProblem;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class ForecastTest {

    /** By then everybody of the beginning has left. */
    private static final int SETTLED = 10;

    private static double mean(List<List<WeekTally>> runs, ToDoubleFunction<WeekTally> value) {
        return runs.stream().flatMap(run -> run.subList(SETTLED, run.size()).stream()).mapToDouble(value).average()
                .orElseThrow();
    }

    /** Starters a week times weeks are under way (Little), times sessions a week are the places: 2 x 8 = 16, x 2 = 32. */
    @Test
    void agreesWithLittlesLawAndTheArithmeticOfPlaces() {
        List<List<WeekTally>> runs = Simulation.of(Futures.classes(), Futures.assumptions(26, 40))
                .play(WeekPlanner.quick(20, () -> {
                }), Futures.work(2));

        assertThat(mean(runs, WeekTally::due)).isCloseTo(2, within(0.2));
        assertThat(mean(runs, WeekTally::inCourse)).isCloseTo(16, within(1.2));
        assertThat(mean(runs, WeekTally::taken)).isCloseTo(32, within(2.4));
        assertThat(mean(runs, WeekTally::inCourse)).isCloseTo(8 * mean(runs, WeekTally::examined), within(0.8));
        assertThat(ServiceLevel.of(runs).startInTime()).isEqualTo(1);
    }

    @Test
    void takesTheRatesThatKeepTheCentreAsFullAsItIs() {
        assertThat(Rates.of(Futures.classes(), 1, 0)).containsOnlyKeys("path");
        assertThat(Rates.of(Futures.classes(), 1, 0).get("path")).isCloseTo(2, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void givesTheSameAnswerOnAnyNumberOfThreads(int threads) {
        Function<Integer, Forecast> forecast = number -> Forecast.of(Futures.classes(), Futures.assumptions(4, 7),
                Futures.work(number));

        assertThat(forecast.apply(threads)).isEqualTo(forecast.apply(1));
    }

    @Test
    void looksAheadFromAWholeWeekAlsoWhenSomeOfItIsOver() {
        Problem replanned = OldRepair.closed(Objects.requireNonNull(
                Changes.apply(Futures.classes(), List.of(), List.of(), MONDAY.plusDays(5).atTime(12, 0)).problem()));

        assertThat(Forecast.of(replanned, Futures.assumptions(3, 5), Futures.work(1)))
                .isEqualTo(Forecast.of(Futures.classes(), Futures.assumptions(3, 5), Futures.work(1)));
    }

    @Test
    void plansNothingInAClosedWeekAndBreaksTheGuaranteeAfterIt() {
        LocalDate[] closed = IntStream.range(7, 21).mapToObj(MONDAY::plusDays).toArray(LocalDate[]::new);
        Forecast forecast = Forecast.of(Futures.classes(), Futures.assumptions(5, 10, closed), Futures.work(1));

        assertThat(forecast.weeks().get(1).unplaced()).isEqualTo(new Band(1, 1, 1));
        assertThat(forecast.weeks().get(1).classUse().median()).isNaN();
        assertThat(forecast.weeks().getFirst().breachChance()).isZero();
        assertThat(forecast.weeks().get(1).breachChance()).isGreaterThan(0.5);
    }

    @Test
    void letsReferralsFollowTheSeason() {
        Assumptions quiet = new Assumptions(8, 10, 1, Map.of("path", 2.0), Map.of(Month.DECEMBER, 0.0), Set.of(), 1, 0,
                0);
        List<ForecastWeek> weeks = Forecast.of(Futures.classes(), quiet, Futures.work(1)).weeks();

        assertThat(weeks.subList(2, 5)).allMatch(week -> week.due().high() == 0);
        assertThat(weeks.subList(6, 8)).allMatch(week -> week.due().high() > 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void looksAheadWhateverTheProblem(long seed) {
        Problem problem = RandomProblem.of(seed);
        Assumptions assumptions = new Assumptions(4, 2, seed, null, Map.of(), Set.of(), 0.7, 0.1, 20);

        Forecast forecast = Forecast.of(problem, assumptions, Futures.work(1));

        assertThat(forecast.weeks()).hasSize(4);
        assertThat(forecast.level().placed()).isBetween(0.0, 1.0);
        assertThat(forecast.level().startInTime()).isBetween(0.0, 1.0);
    }

    @Test
    void hasNoErrorAgainstItself() {
        Calibration calibration = Calibration.of(Futures.classes(), Futures.assumptions(3, 2), 20, Futures.work(1));

        assertThat(calibration.errors()).extracting(Calibration.Error::share).hasSize(3);
        assertThat(calibration.largest()).isLessThan(3);
    }
}
