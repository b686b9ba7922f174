package dk.holdplan.capacity.scenario;

import dk.holdplan.capacity.CapacityUse;
import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.capacity.scenario.OneMore.Try;
import dk.holdplan.capacity.scenario.ScenarioComparison.Compared;
import dk.holdplan.plan.Plan;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import dk.holdplan.solve.SolveOptions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one more unit of each resource would give, found by solving with it, the best first.
 *
 * @param comparison how it was found
 */
public record Scarcity(List<Gain> gains, ScenarioComparison comparison) {

    /**
     * What one more unit gives.
     *
     * @param medium points of unplaced demand that it saves; negative when it seems to cost
     * @param soft the same for the soft level
     * @param beyondNoise whether what counts first, medium before soft, is beyond the noise
     */
    public record Gain(ScarceUnit unit, double medium, double soft, boolean beyondNoise) {

        static Gain of(ScarceUnit unit, Compared scenario) {
            Difference medium = scenario.by(Measure.MEDIUM);
            Difference soft = scenario.by(Measure.SOFT);
            return new Gain(unit, 0 - medium.change(), 0 - soft.change(),
                    medium.beyondNoise() || medium.change() == 0 && soft.beyondNoise());
        }
    }

    private static final Comparator<Gain> BEST_FIRST = Comparator.comparingDouble(Gain::medium)
            .thenComparingDouble(Gain::soft).reversed();

    /**
     * Tries each unit on a plan: every search, the one of today too, goes on from it with the same effort.
     *
     * @param sessions a good plan of the problem
     * @param options of each search; its seed is the first one
     * @param seeds how many searches each unit gets
     */
    public static Scarcity of(Problem problem, List<Session> sessions, SolveOptions options, int seeds,
            ParallelWork work) {
        Plan plan = new Judge(problem).plan(sessions);
        List<Try> usable = new OneMore(problem, CapacityUse.of(problem, plan)).units().stream()
                .filter(each -> new WhatIf(problem, List.of(each.scenario())).issues().isEmpty()).toList();
        ScenarioComparison comparison = new WhatIf(problem, usable.stream().map(Try::scenario).toList()).run(sessions,
                options,
                seeds, work);
        return new Scarcity(IntStream.range(0, usable.size())
                .mapToObj(i -> Gain.of(usable.get(i).unit(), comparison.scenarios().get(i))).sorted(BEST_FIRST)
                .toList(), comparison);
    }
}
