package dk.holdplan.data.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.capacity.forecast.Assumptions;
import dk.holdplan.capacity.forecast.Calibration;
import dk.holdplan.capacity.forecast.Forecast;
import dk.holdplan.capacity.forecast.ServiceLevel;
import dk.holdplan.capacity.forecast.SmallestCapacity;
import dk.holdplan.capacity.scenario.Scarcity;
import dk.holdplan.capacity.scenario.Scenario;
import dk.holdplan.capacity.scenario.ScenarioComparison;
import dk.holdplan.capacity.scenario.WhatIf;
import dk.holdplan.problem.Problem;
import dk.holdplan.solve.SolveOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was written of an answer is the answer. */
class AnswerReaderTest {

    private static final Problem TINY = ProblemDocument.read(Datasets.bytes("tiny.json")).value();
    private static final SolveOptions OPTIONS = new SolveOptions(Duration.ofDays(1), null, 10L, 0, 1);
    /** Without anybody in the middle week there are means of nothing. */
    private static final Assumptions ASSUMPTIONS = new Assumptions(2, 2, 0, Map.of("individual-back", 0.0), Map.of(),
            Set.of(), 0.8, 1, 10);

    private static ParallelWork work() {
        return new ParallelWork(1, share -> {
        });
    }

    @Test
    void readsComparisonsAndRankings() {
        ScenarioComparison comparison = new WhatIf(TINY, List.of(new Scenario("same", List.of()))).run(List.of(),
                OPTIONS, 2,
                work());
        Scarcity scarcity = Scarcity.of(TINY, List.of(), OPTIONS, 1, work());

        assertThat(ScenariosDocument.comparison(ScenariosDocument.write(comparison))).isEqualTo(comparison);
        assertThat(ScenariosDocument.scarcity(ScenariosDocument.write(scarcity))).isEqualTo(scarcity);
    }

    @Test
    void readsForecastsWithMeansOfNothing() {
        Forecast forecast = Forecast.of(TINY, ASSUMPTIONS, work());

        assertThat(forecast.weeks().getLast().classDays().median()).isNaN();
        assertThat(ForecastDocument.forecast(ForecastDocument.write(forecast))).isEqualTo(forecast);
    }

    @Test
    void readsCalibrationsAndSmallestCapacities() {
        Calibration calibration = Calibration.of(TINY, ASSUMPTIONS, 10, work());
        SmallestCapacity smallest = SmallestCapacity.of(TINY, ASSUMPTIONS, new ServiceLevel(0, 0.5), null, work());

        assertThat(ForecastDocument.calibration(ForecastDocument.write(calibration))).isEqualTo(calibration);
        assertThat(ForecastDocument.smallestCapacity(ForecastDocument.write(smallest))).isEqualTo(smallest);
    }
}
