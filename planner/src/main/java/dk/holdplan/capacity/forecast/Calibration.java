package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far the small effort of a forecast is from the full planner: both play the same futures, each rolls on its own
 * plans, and their shares are compared in percentage points.
 *
 * @param weeks that were rolled on
 * @param runs futures that were played
 * @param quickSteps of the search for a week in a forecast
 * @param fullSteps of the full planner for a week
 */
public record Calibration(int weeks, int runs, long quickSteps, long fullSteps, List<Error> errors) {

    private static final double POINTS = 100;

    /**
     * The error of one share.
     *
     * @param quick mean over all weeks and runs, in percent
     * @param full the same of the full planner
     * @param error the difference, in percentage points
     * @param worstWeek the largest difference between means of a week, in percentage points
     */
    public record Error(String share, double quick, double full, double error, double worstWeek) {
    }

    private record Played(List<List<WeekTally>> runs, Centre centre) {
    }

    /** Plays both. */
    public static Calibration of(Problem asked, Assumptions assumptions, long fullSteps, ParallelWork work) {
        Simulation simulation = Simulation.of(asked, assumptions);
        Assumptions complete = simulation.assumptions();
        Centre centre = simulation.centre();
        Played quick = new Played(
                simulation.play(WeekPlanner.quick(complete.steps(), work.courtesy()), work), centre);
        Played full = new Played(simulation.play(WeekPlanner.full(fullSteps, work.courtesy()), work), centre);
        return new Calibration(complete.weeks(), complete.runs(), complete.steps(), fullSteps, List.of(
                error("class places taken", quick, full, WeekTally::taken, Centre.Capacity::places),
                error("therapists' minutes used", quick, full, WeekTally::minutes, Centre.Capacity::minutes),
                unplaced(quick, full)));
    }

    /** The largest error of the means, in percentage points. */
    public double largest() {
        return errors.stream().mapToDouble(error -> Math.abs(error.error())).max().orElse(0);
    }

    private static Error error(String name, Played quick, Played full, ToDoubleFunction<WeekTally> part,
            ToDoubleFunction<Centre.Capacity> whole) {
        List<Integer> weeks = IntStream.range(0, quick.centre().weeks().size()).boxed()
                .filter(week -> whole.applyAsDouble(quick.centre().capacities().get(week)) > 0).toList();
        return error(name, weeks.stream().mapToDouble(week -> share(quick, week, part, whole)).toArray(),
                weeks.stream().mapToDouble(week -> share(full, week, part, whole)).toArray());
    }

    private static double share(Played played, int week, ToDoubleFunction<WeekTally> part,
            ToDoubleFunction<Centre.Capacity> whole) {
        return POINTS * played.runs().stream().map(run -> run.get(week)).mapToDouble(part).average().orElse(0)
                / whole.applyAsDouble(played.centre().capacities().get(week));
    }

    private static Error unplaced(Played quick, Played full) {
        return error("sessions without a place", unplaced(quick).toArray(), unplaced(full).toArray());
    }

    private static DoubleStream unplaced(Played played) {
        return IntStream.range(0, played.centre().weeks().size()).mapToDouble(week -> {
            List<WeekTally> tallies = played.runs().stream().map(run -> run.get(week)).toList();
            int needed = tallies.stream().mapToInt(WeekTally::needed).sum();
            int placed = tallies.stream().mapToInt(WeekTally::placed).sum();
            return needed == 0 ? 0 : POINTS * (needed - placed) / needed;
        });
    }

    private static Error error(String name, double[] quick, double[] full) {
        double quickMean = Arrays.stream(quick).average().orElse(0);
        double fullMean = Arrays.stream(full).average().orElse(0);
        double worst = IntStream.range(0, quick.length).mapToDouble(week -> Math.abs(quick[week] - full[week])).max()
                .orElse(0);
        return new Error(name, quickMean, fullMean, quickMean - fullMean, worst);
    }
}
