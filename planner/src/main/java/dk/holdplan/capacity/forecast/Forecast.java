package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The weeks ahead.
 *
 * @param referrals a week by pathway that it is based on
 * @param level over all weeks and runs
 */
public record Forecast(int runs, long seed, Map<String, Double> referrals, ServiceLevel level,
        List<ForecastWeek> weeks) {

    /** Plays the future of a problem without errors. */
    public static Forecast of(Problem asked, Assumptions assumptions, ParallelWork work) {
        Simulation simulation = Simulation.of(asked, assumptions);
        Assumptions complete = simulation.assumptions();
        Centre centre = simulation.centre();
        List<List<WeekTally>> runs = simulation.play(WeekPlanner.quick(complete.steps(), work.courtesy()), work);
        List<ForecastWeek> weeks = IntStream.range(0, complete.weeks())
                .mapToObj(week -> ForecastWeek.of(centre.monday(week), centre.capacities().get(week),
                        runs.stream().map(run -> run.get(week)).toList()))
                .toList();
        return new Forecast(complete.runs(), complete.seed(), Objects.requireNonNull(complete.referrals()),
                ServiceLevel.of(runs), weeks);
    }
}
