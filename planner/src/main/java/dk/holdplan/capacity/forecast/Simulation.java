package dk.holdplan.capacity.forecast;

import dk.holdplan.capacity.ParallelWork;
import dk.holdplan.change.FirstEditionMarks;
import dk.holdplan.change.Past;
import dk.holdplan.demand.Need;
import dk.holdplan.demand.Needs;
import dk.holdplan.problem.Citizen;
import dk.holdplan.problem.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/**
 * A centre whose future is played many times. Every question about the weeks ahead begins here.
 *
 * @param base the problem whose capacity the centre has
 * @param assumptions with a rate of referrals
 */
record Simulation(Problem base, Assumptions assumptions, Centre centre) {

    /** The future of a problem without errors; without assumed rates of referrals it has those of the problem. */
    static Simulation of(Problem asked, Assumptions assumptions) {
        Problem base = FirstEditionMarks.removed(Past.opened(asked));
        return of(Rates.completed(assumptions, base), base);
    }

    private static Simulation of(Assumptions assumptions, Problem base) {
        return new Simulation(base, assumptions, Centre.of(base, assumptions.weeks(), assumptions.closedDays()));
    }

    /** The same future with the capacity of another problem. */
    Simulation with(Problem capacity) {
        return of(assumptions, capacity);
    }

    /** Every week of every run. */
    List<List<WeekTally>> play(WeekPlanner planner, ParallelWork work) {
        return play(planner, 0, assumptions.runs(), work);
    }

    /** Every week of the runs from one number to before another; a number names the same future for every capacity. */
    List<List<WeekTally>> play(WeekPlanner planner, int from, int to, ParallelWork work) {
        Referrals referrals = new Referrals(base, centre);
        List<Citizen> known = known(base);
        List<Callable<List<WeekTally>>> runs = LongStream.range(from, to)
                .<Callable<List<WeekTally>>>mapToObj(
                        number -> () -> new PlayedFuture(centre, referrals, assumptions, planner, number, known).play())
                .toList();
        return work.all(runs);
    }

    /**
     * Citizens who are known at the beginning: admitted, not late already, and referred before the first day; who comes
     * later comes by chance.
     */
    private static List<Citizen> known(Problem base) {
        return Needs.of(base).values().stream().filter(Need::admitted)
                .filter(need -> need.citizen().course() != null
                        || need.citizen().referral().receivedOn().isBefore(base.horizon().firstDay()))
                .map(Need::citizen).toList();
    }
}
